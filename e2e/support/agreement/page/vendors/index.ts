import { clients } from './clients.js';
import { platforms } from './platforms.js';
import { clarity, googleConsent, matomo, tagManager, tiktok, uet } from './queues.js';
import type { Heard, Vendor } from './vendor.js';

/** All vendors of a visit, with nothing remembered. `heard` keeps what each was told. */
export const freshVendors = (heard: (id: string) => Heard): readonly Vendor[] => [
  googleConsent,
  tagManager,
  uet,
  clarity,
  tiktok,
  matomo,
  ...clients(heard),
  ...platforms(heard),
];
