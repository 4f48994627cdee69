/** The ids that `config.integrations` can name: each has a file of that name in `integrations/`. */
export const vendorIds: readonly string[] = [
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
];
