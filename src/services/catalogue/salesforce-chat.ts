import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Salesforce Chat (Live Agent). */
export const salesforceChat: CatalogueService = {
  id: 'salesforce-chat',
  name: 'Salesforce Chat (Live Agent)',
  provider: 'Salesforce',
  category: 'functional',
  purpose: 'Offers a chat.',
  policy: 'https://www.salesforce.com/company/legal/privacy/',
  hosts: ['salesforceliveagent.com'],
  cookies: [
    { name: 'liveagent_sid', purpose: 'Keeps the session of the chat', retention: 'Session' },
    {
      name: 'liveagent_invite_rejected_*',
      purpose: 'Remembers invitations that were turned down',
      retention: 'Session',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
