import { c15t } from './c15t.js';
import { cookiebot } from './cookiebot.js';
import { cookieyes } from './cookieyes.js';
import { didomi } from './didomi.js';
import { fides } from './fides.js';
import { klaro } from './klaro.js';
import { onetrust } from './onetrust.js';
import { orejime } from './orejime.js';
import { osano } from './osano.js';
import type { ChoiceReader } from './stored-choice.js';
import type { TakeoverSource } from './takeover-sources.js';
import { tarteaucitron } from './tarteaucitron.js';
import { vanillaCookieconsent } from './vanilla-cookieconsent.js';

/** What is known of each product's storage. */
export const readers: Readonly<Record<TakeoverSource, ChoiceReader>> = {
  c15t,
  cookiebot,
  cookieyes,
  didomi,
  fides,
  klaro,
  onetrust,
  orejime,
  osano,
  tarteaucitron,
  'vanilla-cookieconsent': vanillaCookieconsent,
};
