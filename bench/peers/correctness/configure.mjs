import { literal, script } from '../products/markup.mjs';
import { address } from './page.mjs';

/** The cookies that the third party leaves, each in another place. */
export const planted = [
  { name: '_ga_host', domain: undefined, path: '/' },
  { name: '_ga_parent', domain: '.shop.example.co.uk', path: '/' },
  { name: '_ga_site', domain: '.example.co.uk', path: '/' },
  { name: '_ga_path', domain: undefined, path: '/products' },
];
const names = planted.map(({ name }) => name);

const assent = (head) => {
  const service = {
    id: 'vendor',
    name: 'Vendor',
    provider: 'Vendor',
    purpose: 'Counts visits',
    cookies: names.map((name) => ({ name })),
    storage: ['local:ga:*'],
  };
  const categories = [
    { id: 'necessary' },
    { id: 'functional' },
    { id: 'analytics', services: [service] },
    { id: 'marketing' },
  ];
  const config = literal({ categories });
  return `<script type="application/json" data-assent-config>${config}</script>${head}`;
};

/** Adds to what its guide has an owner write: the configuration is part of a script of the page. */
const vanilla = (cookies) => (head) => {
  const before = '"analytics":{"enabled":false';
  if (!head.includes(before))
    throw new Error('the configuration of vanilla-cookieconsent has moved on');
  return head.replace(
    before,
    `"analytics":{"autoClear":{"cookies":${literal(cookies)}},"enabled":false`,
  );
};

const { hostname } = new URL(address);
// Both say of a cookie where it lies by a list: name, path, domain.
const placed = planted.map(({ name, path, domain = hostname }) => [name, path, domain]);
const klaro = (fields) => (head) =>
  head +
  script(
    {},
    `Object.assign(klaroConfig.services.find(({ name }) => name === 'analytics'), ${literal(fields)})`,
  );
const orejime = (fields) => (head) =>
  head +
  script(
    {},
    `Object.assign(orejimeConfig.purposes.find(({ id }) => id === 'analytics'), ${literal(fields)})`,
  );
const tarteaucitron = (head) =>
  head +
  script({ type: 'module' }, `tarteaucitron.services.heldanalytics.cookies = ${literal(names)}`);

const ours = { named: assent, placed: assent };

/**
 * What an owner can configure beyond the equal page, by product: each changes the markup of the head.
 *   named    what analytics stores is declared by name
 *   placed   and by domain and path, where the product lets that be said
 *   once     tags run once, where that is not the product's default
 */
export const configure = {
  assent: ours,
  'assent-all': ours,
  beside: ours,
  'vanilla-cookieconsent': {
    named: vanilla(names.map((name) => ({ name }))),
    placed: vanilla(planted),
  },
  orejime: {
    named: orejime({ cookies: names }),
    placed: orejime({ cookies: [...names, ...placed] }),
    once: orejime({ runsOnce: true }),
  },
  klaro: {
    named: klaro({ cookies: names }),
    placed: klaro({ cookies: placed }),
    once: klaro({ onlyOnce: true }),
  },
  tarteaucitron: { named: tarteaucitron, placed: tarteaucitron },
};
