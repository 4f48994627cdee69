import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Baidu Tongji. */
export const baiduTongji: CatalogueService = {
  id: 'baidu-tongji',
  name: 'Baidu Tongji',
  provider: 'Baidu',
  category: 'analytics',
  purpose: 'Counts visits and shows how pages are used.',
  policy: 'https://www.baidu.com/duty/yinsiquan.html',
  hosts: ['hm.baidu.com', 'hmcdn.baidu.com'],
  sources: [thirdPartyWeb],
};
