const verdict = (ok) => (detail) => ({ ok, detail });

/** The product does what the check asks for. */
export const yes = verdict('yes');

/** It does some of it; the detail says what is missing. */
export const partly = verdict('partly');

/** It does not; the detail says what happened instead. */
export const no = verdict('no');

/** Names in a sentence: `a, b and c`. */
export const list = (names) =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('');
