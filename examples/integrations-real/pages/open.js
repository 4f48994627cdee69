import { createConsent } from 'assent';
import { toServiceConfig } from 'assent/services';

/** Starts Assent for one vendor: its integration, and what the catalogue knows that it stores. */
export function open(integration, service) {
  const categories = [
    { id: 'necessary' },
    { id: 'analytics', services: [toServiceConfig(service)] },
    { id: 'marketing' },
  ];
  return (window.assent = createConsent({ categories }, { integrations: [integration] }));
}
