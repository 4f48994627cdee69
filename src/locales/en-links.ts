import type { LinksTexts } from '../core/texts.js';

export default {
  doNotSell: 'Do not sell or share my personal information',
  limitSensitive: 'Limit the use of my sensitive personal information',
} satisfies LinksTexts;
