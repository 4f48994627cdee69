import { answer } from './answer.js';
import type { ReceiptHandlerOptions } from './handler-options.js';
import { openApi } from './openapi.js';
import { eraseConsent, showConsent, showReceipt } from './read-routes.js';
import { Refusal } from './refusal.js';
import type { Route } from './route.js';
import { takeNotice } from './take-notice.js';
import { takeReceipt } from './take-receipt.js';

// Another id than a UUID never reaches the store: a database would stumble over it.
const consent = /^\/consents\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;
const receipt = /^\/(?:consent-)?receipts\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

/** Lists what the handler answers to. */
export function routesOf(options: ReceiptHandlerOptions): readonly Route[] {
  const { signingKey, keys = async () => [signingKey.publicKey], check } = options;
  return [
    {
      method: 'POST',
      path: /^\/(?:consent-)?receipts$/,
      who: 'senders',
      answer: takeReceipt(options),
    },
    {
      method: 'PUT',
      path: /^(?:\/(?:consent-)?receipts)?\/notices\/([^/]+)$/,
      who: 'senders',
      answer: takeNotice(options),
    },
    { method: 'GET', path: receipt, who: 'owner', answer: showReceipt(options) },
    { method: 'GET', path: consent, who: 'owner', answer: showConsent(options) },
    { method: 'DELETE', path: consent, who: 'owner', answer: eraseConsent(options) },
    {
      method: 'GET',
      path: /^\/\.well-known\/assent-keys\.json$/,
      who: 'anyone',
      answer: async () => answer(200, { keys: await keys() }),
    },
    {
      method: 'GET',
      path: /^\/openapi\.json$/,
      who: 'anyone',
      answer: async () => answer(200, openApi),
    },
    {
      method: 'GET',
      path: /^\/health$/,
      who: 'anyone',
      answer: async () => {
        await check?.().catch(refuseHealth);
        return answer(200, { status: 'ok' });
      },
    },
  ];
}

function refuseHealth(): never {
  throw new Refusal(503, 'not-ready', null, 'The store does not answer. Look at its log.');
}
