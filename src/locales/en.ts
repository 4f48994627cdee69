import type { Texts } from '../core/texts.js';
import banner from './en-banner.js';
import placeholders from './en-placeholders.js';
import preferences from './en-preferences.js';

export default { ...banner, ...preferences, ...placeholders } satisfies Texts;
