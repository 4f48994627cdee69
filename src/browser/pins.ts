/**
 * What the other files of this build hash to (W3C Subresource Integrity); the build writes it in.
 * `assent.js` knows the hash of the interface, the interface that of this file, and this file those of
 * the rest: a site's one `integrity` attribute covers them all, and who gives none loads no hashes.
 */
export const pins = {
  decision: 'ASSENT_PIN_DECISION',
  declaration: 'ASSENT_PIN_DECLARATION',
  integrations: 'ASSENT_PIN_INTEGRATIONS',
  languages: 'ASSENT_PIN_LANGUAGES',
  links: 'ASSENT_PIN_LINKS',
  looks: 'ASSENT_PIN_LOOKS',
  placeholders: 'ASSENT_PIN_PLACEHOLDERS',
  preferences: 'ASSENT_PIN_PREFERENCES',
  regimes: 'ASSENT_PIN_REGIMES',
  renew: 'ASSENT_PIN_RENEW',
  trigger: 'ASSENT_PIN_TRIGGER',
  watch: 'ASSENT_PIN_WATCH',
} as const;
