import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Flickr. */
export const flickr: CatalogueService = {
  id: 'flickr',
  name: 'Flickr',
  provider: 'Flickr',
  category: 'functional',
  purpose: 'Shows photographs.',
  policy: 'https://www.flickr.com/help/privacy',
  hosts: ['flickr.com', 'staticflickr.com'],
  sources: [thirdPartyWeb],
};
