import type { Texts } from '../core/texts.js';
import banner from './en-banner.js';
import preferences from './en-preferences.js';

export default { ...banner, ...preferences } satisfies Texts;
