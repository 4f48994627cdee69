import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readScripts } from '../../support/builds.mjs';
import { heldBy, script } from './markup.mjs';
import { POLICY } from './texts.mjs';

const ownDist = fileURLToPath(new URL('../../../dist', import.meta.url));
const { version } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
);

/** Assent out of a `dist/` folder, as the product that the benchmark calls `id`. */
export const assentFrom = ({ id, title, file = 'assent.js', dist = ownDist }) => ({
  id,
  title,
  version,
  files() {
    const locales = readdirSync(`${dist}/locales`).filter((name) => name.endsWith('.json'));
    return new Map([
      ...readScripts(dist).map(([name, text]) => [`/${id}/${name}`, text]),
      ...locales.map((name) => [
        `/${id}/locales/${name}`,
        readFileSync(`${dist}/locales/${name}`, 'utf8'),
      ]),
    ]);
  },
  head: ({ nonce } = {}) =>
    script({
      async: '',
      src: `/${id}/${file}`,
      'data-receipts': '/receipts',
      'data-privacy-policy': POLICY,
      nonce,
    }),
  end: () => '',
  tag: heldBy('data-consent'),
  selectors: {
    banner: '#assent section',
    accept: '#assent [data-assent-action="accept-all"]',
    reject: '#assent [data-assent-action="reject-all"]',
    open: '#assent [data-assent-action="preferences"]',
    center: '#assent dialog[open]',
  },
  storage: ['assent'],
  withdraw: 'assent.withdraw()',
});

export const assent = assentFrom({ id: 'assent', title: 'Assent' });
export const assentAll = assentFrom({
  id: 'assent-all',
  title: 'Assent, one file',
  file: 'assent.all.js',
});
