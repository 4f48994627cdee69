/** The direction that a language is written in. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(ar|fa|he|ur)/.test(language) ? 'rtl' : 'ltr';
