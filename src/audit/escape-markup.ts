/** Whether XML has a place for a character, whatever one writes instead: not for controls and half pairs. */
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0)!;
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** Text as HTML and XML take it, between tags and in quoted attributes. */
export const escapeMarkup = (text: string): string =>
  Array.from(text, (character) => (isAllowed(character) ? character : '\ufffd'))
    .join('')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
