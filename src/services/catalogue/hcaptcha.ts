import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** hCaptcha, of Intuition Machines. */
export const hcaptcha: CatalogueService = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  provider: 'Intuition Machines',
  category: 'necessary',
  purpose: 'Tells people from automated requests.',
  policy: 'https://www.hcaptcha.com/privacy',
  hosts: ['hcaptcha.com'],
  sources: [
    {
      url: 'https://github.com/hCaptcha/hcaptcha-loader',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    thirdPartyWeb,
  ],
};
