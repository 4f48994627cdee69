/**
 * What is known of who is responsible: the notice, which the visitor saw, goes before the site owner's
 * facts. A contact that is an e-mail address, as notices have it, is one.
 *
 * @param {Record<string, string>} told the notice's `controller`
 * @param {ReturnType<import('./facts.mjs').readFacts>} facts
 * @returns {Record<string, string>}
 */
export function controllerFacts(told, facts) {
  const known = { ...facts.controller, ...told };
  return isEmail(known.contact) ? { email: known.contact, ...known } : known;
}

const isEmail = (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text ?? '');
