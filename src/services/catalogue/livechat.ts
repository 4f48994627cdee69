import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** LiveChat, of Text. */
export const livechat: CatalogueService = {
  id: 'livechat',
  name: 'LiveChat',
  provider: 'Text',
  category: 'functional',
  purpose: 'Offers a chat.',
  policy: 'https://www.livechat.com/legal/privacy-policy/',
  hosts: ['livechatinc.com', 'livechat.com', 'livechat-static.com'],
  cookies: [
    {
      name: '__lc_cid',
      purpose: 'Recognises the visitor in the chat',
      retention: '3 years',
      domain: 'livechatinc.com',
    },
    {
      name: '__lc_cst',
      purpose: 'Proves who the visitor is to the chat',
      retention: '3 years',
      domain: 'livechatinc.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
