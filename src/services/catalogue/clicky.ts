import { tarteaucitronCookies, tarteaucitronHosts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Clicky, of Roxr Software. */
export const clicky: CatalogueService = {
  id: 'clicky',
  name: 'Clicky',
  provider: 'Roxr Software',
  category: 'analytics',
  purpose: 'Counts visits.',
  policy: 'https://clicky.com/terms/privacy',
  hosts: ['static.getclicky.com'],
  cookies: [{ name: '_jsuid', purpose: 'Tells visitors apart' }],
  sources: [tarteaucitronHosts, tarteaucitronCookies],
};
