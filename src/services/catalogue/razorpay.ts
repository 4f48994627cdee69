import type { CatalogueService } from '../types.js';

/** Razorpay. */
export const razorpay: CatalogueService = {
  id: 'razorpay',
  name: 'Razorpay',
  provider: 'Razorpay',
  category: 'necessary',
  purpose: 'Takes payments.',
  policy: 'https://razorpay.com/privacy/',
  hosts: ['checkout.razorpay.com'],
  sources: [
    {
      url: 'https://github.com/piyushgarg-dev/react-razorpay',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
