import { nuxtScripts, openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Google reCAPTCHA. */
export const recaptcha: CatalogueService = {
  id: 'recaptcha',
  name: 'Google reCAPTCHA',
  provider: 'Google',
  category: 'functional',
  purpose: 'Tells people from automated requests.',
  policy: 'https://policies.google.com/privacy',
  hosts: ['www.google.com', 'www.gstatic.com', 'recaptcha.net'],
  cookies: [
    {
      name: '_GRECAPTCHA',
      purpose: 'Weighs the risk of automated requests',
      retention: '179 days',
      domain: 'google.com',
    },
  ],
  sources: [openCookieDatabase, nuxtScripts, thirdPartyWeb],
};
