import type { LawTexts } from '../core/texts.js';
import preferences from './en-law-preferences.js';
import links from './en-links.js';

export default { ...links, ...preferences } satisfies LawTexts;
