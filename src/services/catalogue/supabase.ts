import type { CatalogueService } from '../types.js';

/** Supabase. */
export const supabase: CatalogueService = {
  id: 'supabase',
  name: 'Supabase',
  provider: 'Supabase',
  category: 'necessary',
  purpose: "Signs visitors in and keeps the site's data.",
  policy: 'https://supabase.com/privacy',
  hosts: ['supabase.co'],
  cookies: [
    { name: 'sb-*-auth-token*', purpose: 'Keeps the visitor signed in', retention: '400 days' },
  ],
  storage: ['local:sb-*-auth-token*', 'local:supabase.auth.token'],
  sources: [
    {
      url: 'https://github.com/supabase/supabase-js',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'storage'],
    },
    {
      url: 'https://github.com/supabase/ssr',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
  ],
};
