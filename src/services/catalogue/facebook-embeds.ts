import { openCookieDatabase, tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Facebook posts and buttons, of Meta. */
export const facebookEmbeds: CatalogueService = {
  id: 'facebook-embeds',
  name: 'Facebook posts and buttons',
  provider: 'Meta',
  category: 'marketing',
  purpose: 'Shows posts, comments and buttons of Facebook.',
  policy: 'https://www.facebook.com/privacy/policy/',
  hosts: ['www.facebook.com', 'connect.facebook.net', 'fbcdn.net', 'fbsbx.com'],
  cookies: [
    {
      name: 'c_user',
      purpose: 'Remembers who is signed in to Facebook',
      retention: '90 days',
      domain: 'facebook.com',
    },
    {
      name: 'xs',
      purpose: 'Remembers who is signed in to Facebook',
      retention: '90 days',
      domain: 'facebook.com',
    },
    {
      name: 'fr',
      purpose: 'Recognises the browser across sites',
      retention: '90 days',
      domain: 'facebook.com',
    },
    {
      name: 'datr',
      purpose: 'Recognises the browser, against abuse',
      retention: '2 years',
      domain: 'facebook.com',
    },
    { name: 'sb', purpose: 'Recognises the browser', retention: '2 years', domain: 'facebook.com' },
    {
      name: 'wd',
      purpose: 'Keeps the size of the window',
      retention: 'Session',
      domain: 'facebook.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb, tarteaucitronHosts],
};
