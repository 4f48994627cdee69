import { cache } from 'react';
import { headers } from 'next/headers';
import { parseConsent } from 'assent/server';

/** The decision of the visitor who asks for this page, and the nonce of its policy; once per request. */
export const readRequest = cache(async () => {
  const request = await headers();
  return {
    consent: parseConsent(request.get('cookie')),
    nonce: request.get('x-nonce') ?? undefined,
  };
});
