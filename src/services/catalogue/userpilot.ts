import { tarteaucitronHosts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Userpilot. */
export const userpilot: CatalogueService = {
  id: 'userpilot',
  name: 'Userpilot',
  provider: 'Userpilot',
  category: 'functional',
  purpose: 'Shows guides and surveys.',
  policy: 'https://userpilot.com/privacy-policy/',
  hosts: ['js.userpilot.io'],
  sources: [
    {
      url: 'https://www.npmjs.com/package/userpilot',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    tarteaucitronHosts,
  ],
};
