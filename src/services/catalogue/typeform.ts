import type { CatalogueService } from '../types.js';

/** Typeform. */
export const typeform: CatalogueService = {
  id: 'typeform',
  name: 'Typeform',
  provider: 'Typeform',
  category: 'functional',
  purpose: 'Shows forms and surveys.',
  policy: 'https://www.typeform.com/help/a/privacy-policy',
  hosts: ['embed.typeform.com', 'api.typeform.com', 'api.typeform.eu'],
  sources: [
    {
      url: 'https://github.com/Typeform/embed',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
  ],
};
