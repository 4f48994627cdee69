/** The rows of `rows.mjs` that the README shows, in its order. */
export const readmeRows = [
  'first-until-banner',
  'returning-bytes',
  'banner',
  'first-script',
  'first-heap',
  'returning-first-tag',
  'accept-12-inp',
  'accept-50-inline-inp',
  'accept-1000-inp',
  'accept-50-external-last',
  'center',
];
