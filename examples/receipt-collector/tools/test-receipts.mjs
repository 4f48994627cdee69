import { createSigner, makeSigningKey, noticeDigest, readSigningKey } from 'assent/server';
import canonicalize from 'canonicalize';
import { makeReceipt } from '../make-receipt.mjs';
import { toIncoming } from '../testing/incoming.mjs';

/** The notice of the tests: what a site shows that declares one service for each of two purposes. */
export const exampleNotice = {
  language: 'en',
  texts: {
    analyticsTitle: 'Statistics',
    analyticsDescription: 'Shows us which pages are read.',
    marketingTitle: 'Marketing',
    marketingDescription: 'Lets us measure our advertisements.',
  },
  controller: { name: 'Example Ltd', contact: 'privacy@example.com' },
  links: { privacyPolicy: 'https://example.com/privacy' },
  categories: [
    { id: 'necessary', required: true, services: [] },
    {
      id: 'analytics',
      required: false,
      services: [
        {
          id: 'ga4',
          name: 'Google Analytics 4',
          provider: 'Google',
          purpose: 'Counts visits.',
          cookies: [{ name: '_ga', retention: '13 months' }],
          storage: [],
        },
      ],
    },
    {
      id: 'marketing',
      required: false,
      services: [{ id: 'ads', name: 'Ads', cookies: [], storage: ['local:ads:*'] }],
    },
  ],
  days: 182,
};

/** The decisions of a receipt that answers the example notice. */
export const answer = ({ analytics, marketing }) => [
  { purpose: 'necessary', granted: true, basis: 'strictly-necessary', set: 'default' },
  decide('analytics', 'ga4', analytics),
  decide('marketing', 'ads', marketing),
];

const decide = (purpose, service, granted) => ({
  purpose,
  granted,
  basis: 'expressed-consent',
  set: 'user',
  services: [{ id: service, granted }],
});

/**
 * Plays the collector for tests: makes receipts of the example notice, signed as they arrive.
 *
 * @returns {Promise<{ key: import('assent/server').PublicKey, digest: string, notice: string,
 *   arrive(changes?: object, previous?: object | null, receivedAt?: string): Promise<{
 *   receipt: Record<string, any>, incoming: import('assent/server').IncomingReceipt }> }>}
 */
export async function createArrivals() {
  const signingKey = await readSigningKey(await makeSigningKey());
  const sign = createSigner(signingKey);
  const digest = await noticeDigest(exampleNotice);
  return {
    key: signingKey.publicKey,
    digest,
    notice: canonicalize(exampleNotice),
    async arrive(changes = {}, previous = null, receivedAt = '2026-11-02T10:00:00.123Z') {
      const notice = { id: 'main', version: '1', digest };
      const receipt = makeReceipt({ notice, ...changes }, previous);
      const incoming = toIncoming(receipt, receivedAt);
      const signature = await sign(incoming.body, new Date(receivedAt));
      return { receipt, incoming: { ...incoming, signature } };
    },
  };
}
