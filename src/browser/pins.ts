/**
 * What the other files of this build hash to (W3C Subresource Integrity); the build writes it in.
 * `assent.js` knows the hash of the interface, the interface that of this file, and this file those of
 * the rest: a site's one `integrity` attribute covers them all, and who gives none loads no hashes.
 */
export const pins = {
  decision: 'ASSENT_PIN_DECISION',
  declaration: 'ASSENT_PIN_DECLARATION',
  integrations: 'ASSENT_PIN_INTEGRATIONS',
  'integrations/adobe-experience-cloud': 'ASSENT_PIN_INTEGRATIONS/ADOBE-EXPERIENCE-CLOUD',
  'integrations/amplitude': 'ASSENT_PIN_INTEGRATIONS/AMPLITUDE',
  'integrations/clarity': 'ASSENT_PIN_INTEGRATIONS/CLARITY',
  'integrations/google': 'ASSENT_PIN_INTEGRATIONS/GOOGLE',
  'integrations/google-tag-manager': 'ASSENT_PIN_INTEGRATIONS/GOOGLE-TAG-MANAGER',
  'integrations/linkedin-insight': 'ASSENT_PIN_INTEGRATIONS/LINKEDIN-INSIGHT',
  'integrations/matomo': 'ASSENT_PIN_INTEGRATIONS/MATOMO',
  'integrations/meta-pixel': 'ASSENT_PIN_INTEGRATIONS/META-PIXEL',
  'integrations/microsoft-uet': 'ASSENT_PIN_INTEGRATIONS/MICROSOFT-UET',
  'integrations/mixpanel': 'ASSENT_PIN_INTEGRATIONS/MIXPANEL',
  'integrations/posthog': 'ASSENT_PIN_INTEGRATIONS/POSTHOG',
  'integrations/segment': 'ASSENT_PIN_INTEGRATIONS/SEGMENT',
  'integrations/sentry': 'ASSENT_PIN_INTEGRATIONS/SENTRY',
  'integrations/shopify': 'ASSENT_PIN_INTEGRATIONS/SHOPIFY',
  'integrations/tiktok-pixel': 'ASSENT_PIN_INTEGRATIONS/TIKTOK-PIXEL',
  'integrations/wp-consent-api': 'ASSENT_PIN_INTEGRATIONS/WP-CONSENT-API',
  languages: 'ASSENT_PIN_LANGUAGES',
  links: 'ASSENT_PIN_LINKS',
  looks: 'ASSENT_PIN_LOOKS',
  placeholders: 'ASSENT_PIN_PLACEHOLDERS',
  preferences: 'ASSENT_PIN_PREFERENCES',
  regimes: 'ASSENT_PIN_REGIMES',
  renew: 'ASSENT_PIN_RENEW',
  services: 'ASSENT_PIN_SERVICES',
  takeover: 'ASSENT_PIN_TAKEOVER',
  trigger: 'ASSENT_PIN_TRIGGER',
  watch: 'ASSENT_PIN_WATCH',
} as const;
