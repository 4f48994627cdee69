import type { Config } from '../core/types.js';

/**
 * The configuration that the page gives: the script tag's attributes, a `data-assent-config` block
 * or the file that `data-config` names, field by field; JSON wins. Only the file makes it a promise.
 * @throws SyntaxError for JSON that does not parse; rejects for a missing file or a dead server
 */
export function readPageConfig({ dataset }: HTMLElement): Config | Promise<Config> {
  const { revision, language, receipts, privacyPolicy, cookiePolicy, config: address } = dataset;
  const merge = (json: Config): Config => ({
    ...(revision && { revision: Number(revision) }),
    ...(language && { language }),
    ...json,
    receipts: { endpoint: receipts, ...json.receipts },
    links: { privacyPolicy, cookiePolicy, ...json.links },
  });
  const block = document.querySelector('script[data-assent-config]');
  return block || !address
    ? merge(JSON.parse(block?.textContent ?? '{}'))
    : fetch(address).then((answer) => answer.json().then(merge));
}
