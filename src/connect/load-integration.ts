import type { IntegrationId } from './integration-ids.js';
import type { MakeIntegration } from './named-integrations.js';

/** One chunk per vendor, so that a site's bundler ships only what a page tells. */
const loaders: Readonly<Record<IntegrationId, () => Promise<MakeIntegration>>> = {
  'adobe-experience-cloud': () =>
    import('../integrations/adobe-experience-cloud.js').then((file) => file.adobeExperienceCloud),
  amplitude: () => import('../integrations/amplitude.js').then((file) => file.amplitude),
  clarity: () => import('../integrations/clarity.js').then((file) => file.clarity),
  google: () => import('../integrations/google.js').then((file) => file.google),
  'google-tag-manager': () =>
    import('../integrations/google-tag-manager.js').then((file) => file.googleTagManager),
  'linkedin-insight': () =>
    import('../integrations/linkedin-insight.js').then((file) => file.linkedinInsight),
  matomo: () => import('../integrations/matomo.js').then((file) => file.matomo),
  'meta-pixel': () => import('../integrations/meta-pixel.js').then((file) => file.metaPixel),
  'microsoft-uet': () =>
    import('../integrations/microsoft-uet.js').then((file) => file.microsoftUet),
  mixpanel: () => import('../integrations/mixpanel.js').then((file) => file.mixpanel),
  posthog: () => import('../integrations/posthog.js').then((file) => file.posthog),
  segment: () => import('../integrations/segment.js').then((file) => file.segment),
  sentry: () => import('../integrations/sentry.js').then((file) => file.sentry),
  shopify: () => import('../integrations/shopify.js').then((file) => file.shopify),
  'tiktok-pixel': () => import('../integrations/tiktok-pixel.js').then((file) => file.tiktokPixel),
  'wp-consent-api': () =>
    import('../integrations/wp-consent-api.js').then((file) => file.wpConsentApi),
};

/**
 * Loads what makes an integration, for the npm module; the script tag fetches `integrations/<id>.js`.
 * @throws TypeError for an id that is not one of Assent's
 */
export const loadIntegration = async (id: string): Promise<MakeIntegration> =>
  loaders[id as IntegrationId]();
