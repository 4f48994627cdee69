/** Every product whose stored choice can be taken over, as `takeover` names it. */
export const takeoverSources = [
  'c15t',
  'cookiebot',
  'cookieyes',
  'didomi',
  'fides',
  'klaro',
  'onetrust',
  'orejime',
  'osano',
  'tarteaucitron',
  'vanilla-cookieconsent',
] as const;

/** One of them. */
export type TakeoverSource = (typeof takeoverSources)[number];
