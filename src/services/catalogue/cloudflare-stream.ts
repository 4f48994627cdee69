import type { CatalogueService } from '../types.js';

/** Cloudflare Stream. */
export const cloudflareStream: CatalogueService = {
  id: 'cloudflare-stream',
  name: 'Cloudflare Stream',
  provider: 'Cloudflare',
  category: 'functional',
  purpose: 'Plays videos.',
  policy: 'https://www.cloudflare.com/privacypolicy/',
  hosts: ['cloudflarestream.com'],
  sources: [
    {
      url: 'https://github.com/cloudflare/stream-react',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
  ],
};
