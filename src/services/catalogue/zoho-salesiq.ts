import { openCookieDatabase, openCookieDatabaseHosts, tarteaucitronHosts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Zoho SalesIQ. */
export const zohoSalesiq: CatalogueService = {
  id: 'zoho-salesiq',
  name: 'Zoho SalesIQ',
  provider: 'Zoho',
  category: 'marketing',
  purpose: 'Offers a chat and shows who visits the site.',
  policy: 'https://www.zoho.com/privacy.html',
  hosts: ['salesiq.zoho.eu', 'salesiq.zoho.com'],
  cookies: [
    {
      name: 'uesign',
      purpose: 'Guards requests',
      retention: '1 month',
      domain: 'salesiq.zoho.com',
    },
  ],
  sources: [openCookieDatabaseHosts, openCookieDatabase, tarteaucitronHosts],
};
