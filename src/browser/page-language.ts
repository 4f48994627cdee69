/**
 * The languages that the interface is wanted in, best first: the configured one, or with `auto` the
 * page's and the visitor's, as BCP 47 tags.
 */
export const wantedLanguages = (configured: string): readonly string[] =>
  `${
    configured === 'auto' ? [document.documentElement.lang, ...navigator.languages] : configured
  }`.match(/\w[\w-]*/g) ?? ['en'];

/** The file that most likely has the best of them: `de` for `de-AT`, and by its country for these two. */
export const languageFile = ([tag]: readonly string[]): string =>
  tag!.match(/^(pt|zh)-.+|^\w+/)![0];
