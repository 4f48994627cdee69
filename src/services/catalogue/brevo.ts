import type { CatalogueService } from '../types.js';

/** Brevo. */
export const brevo: CatalogueService = {
  id: 'brevo',
  name: 'Brevo',
  provider: 'Brevo',
  category: 'marketing',
  purpose: 'Runs newsletters, campaigns and a chat, and recognises contacts on the site.',
  policy: 'https://www.brevo.com/legal/privacypolicy/',
  hosts: ['sibautomation.com', 'conversations-widget.brevo.com'],
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
