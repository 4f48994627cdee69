import type { Texts } from '../core/texts.js';
import banner from './en-banner.js';
import declaration from './en-declaration.js';
import law from './en-law.js';
import placeholders from './en-placeholders.js';
import preferences from './en-preferences.js';

/** English, plain; terms of the GDPR and the ICO. */
export default {
  ...banner,
  ...preferences,
  ...declaration,
  ...law,
  ...placeholders,
} satisfies Texts;
