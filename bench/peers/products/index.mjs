import { assent, assentAll } from './assent.mjs';
import { c15t } from './c15t.mjs';
import { floor } from './floor.mjs';
import { klaro } from './klaro.mjs';
import { nothing } from './nothing.mjs';
import { orejime } from './orejime.mjs';
import { osano } from './osano.mjs';
import { tarteaucitron } from './tarteaucitron.mjs';
import { vanillaCookieconsent } from './vanilla-cookieconsent.mjs';

/**
 * What is measured side by side, each in a file of its own with the same members:
 *   id, title, version, note       a name in addresses and results, one in tables, what a reader must know
 *   files()                        what its pages fetch: text by path, all under `/<id>/`
 *   head(options), end(options)    its markup, by its own documentation; `language`, `nonce`
 *   tag(held)                      a held script in its markup: `category`, `src` or `text`, `type`, `attributes`
 *   selectors                      banner, accept, reject; open: what opens the center, center: once it is open
 *   storage                        the cookies or keys by which it recognises who answered
 *   withdraw                       a script of the page that takes every consent back
 */
export const products = [
  assent,
  assentAll,
  vanillaCookieconsent,
  orejime,
  klaro,
  tarteaucitron,
  c15t,
  osano,
  floor,
  nothing,
];
