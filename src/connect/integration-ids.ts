/** Every integration that a configuration can name: the name of its file in `src/integrations`. */
export const integrationIds = [
  'adobe-experience-cloud',
  'amplitude',
  'clarity',
  'google',
  'google-tag-manager',
  'linkedin-insight',
  'matomo',
  'meta-pixel',
  'microsoft-uet',
  'mixpanel',
  'posthog',
  'segment',
  'sentry',
  'shopify',
  'tiktok-pixel',
  'wp-consent-api',
] as const;

/** One of them. */
export type IntegrationId = (typeof integrationIds)[number];
