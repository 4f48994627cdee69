import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Yandex Metrica. */
export const yandexMetrica: CatalogueService = {
  id: 'yandex-metrica',
  name: 'Yandex Metrica',
  provider: 'Yandex',
  category: 'analytics',
  purpose: 'Counts visits, records them and draws heatmaps.',
  policy: 'https://yandex.com/legal/confidential/',
  hosts: ['mc.yandex.ru', 'mc.yandex.com'],
  cookies: [
    { name: '_ym_uid', purpose: 'Tells visitors apart', retention: '1 year' },
    { name: '_ym_d', purpose: 'Keeps the date of the first visit', retention: '1 year' },
    { name: '_ym_isad', purpose: 'Tells whether an ad blocker is used', retention: '2 days' },
    { name: '_ym_metrika_enabled', purpose: 'Tests whether cookies work', retention: '60 minutes' },
    { name: '_ym_visorc_*', purpose: 'Keeps the recording', retention: '30 minutes' },
    {
      name: 'yandexuid',
      purpose: 'Recognises the browser across sites',
      retention: '1 year',
      domain: 'yandex.ru',
    },
    { name: 'yabs-sid', purpose: 'Keeps the session', retention: 'Session', domain: 'yandex.ru' },
    {
      name: 'ymex',
      purpose: 'Keeps data about the identifiers',
      retention: '1 year',
      domain: 'yandex.ru',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
