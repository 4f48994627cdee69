/** Services that share hosts or cookies, and why that is right. Nobody else may. */
export interface Overlap {
  readonly services: readonly string[];
  readonly reason: string;
}

/** Every overlap of the catalogue; all services of one are one provider's. */
export const overlaps: readonly Overlap[] = [
  {
    services: ['google-tag-manager', 'ga4', 'google-ads'],
    reason: 'www.googletagmanager.com delivers both the tag manager and gtag.js.',
  },
  {
    services: ['google-ads', 'google-maps', 'recaptcha'],
    reason:
      'www.google.com serves conversions, maps in frames and reCAPTCHA; only the path differs.',
  },
  {
    services: ['meta-pixel', 'facebook-embeds'],
    reason: 'One script, connect.facebook.net, and the cookies of facebook.com serve both.',
  },
  {
    services: ['x-ads', 'x-embeds'],
    reason: 'Both are answered by twitter.com, whose cookies come along.',
  },
  {
    services: ['linkedin-insight', 'linkedin-embeds'],
    reason: 'Both are answered by linkedin.com, whose cookies come along.',
  },
  {
    services: ['pinterest-tag', 'pinterest-widgets'],
    reason: 'Both are answered by pinterest.com, whose cookies come along.',
  },
  {
    services: ['cloudflare', 'turnstile'],
    reason:
      'A passed Turnstile check can stand in for one of Cloudflare: cf_clearance proves either.',
  },
];
