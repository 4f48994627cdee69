import type { DeclarationTexts, PreferencesTexts } from './texts.js';

/** All that the declaration says, `<category>Title` and `<category>Description` among it. */
export type DeclarationWords = DeclarationTexts &
  Pick<PreferencesTexts, 'provider' | 'providerPolicy' | 'cookies' | 'yourDecision' | 'cleanUp'> &
  Readonly<Record<string, string>>;
