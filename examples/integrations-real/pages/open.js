import { createConsent } from 'assent';

/** Starts Assent with one integration, and shows what the page and its tests need. */
export function open(integration) {
  window.assent = createConsent({}, { integrations: [integration] });
}
