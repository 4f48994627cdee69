import {
  adobeExperienceCloud,
  amplitude,
  clarity,
  google,
  googleTagManager,
  linkedinInsight,
  matomo,
  metaPixel,
  microsoftUet,
  mixpanel,
  posthog,
  segment,
  sentry,
  shopify,
  tiktokPixel,
  wpConsentApi,
  type Integration,
} from '../../../../src/integrations/index.js';

type Options = { readonly signals?: Readonly<Record<string, readonly string[]>> };

/** What a site's own code calls, by the integration's id. */
export const makeIntegrations: Readonly<Record<string, (options: Options) => Integration>> = {
  'adobe-experience-cloud': adobeExperienceCloud,
  amplitude,
  clarity,
  google,
  'google-tag-manager': () => googleTagManager(),
  'linkedin-insight': () => linkedinInsight(),
  matomo,
  'meta-pixel': metaPixel,
  'microsoft-uet': microsoftUet,
  mixpanel,
  posthog,
  segment,
  sentry,
  shopify,
  'tiktok-pixel': tiktokPixel,
  'wp-consent-api': wpConsentApi,
};
