/** Languages that are read in another one's texts, where they have none of their own. */
const siblings: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', bs: 'hr', sh: 'hr' };

/**
 * The tags to look a language up by, best first: as it stands; a language that its readers know as well
 * (`nb` for `nn`); in today's spelling and with its script (`he-Hebr` for `iw`, `zh-Hant` for `zh-TW`).
 * What is no language tag is looked up as it stands.
 */
export function relatedTags(tag: string): readonly string[] {
  const sibling = siblings[tag.split('-')[0]!.toLowerCase()] ?? tag;
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [tag, sibling, `${language}-${script}`];
  } catch {
    return [tag];
  }
}
