import type { Tag } from './tag.js';

/** iubenda's purposes, by their numbers. */
const iubenda = ['', 'necessary', 'functional', 'functional', 'analytics', 'marketing'];

/** What a category is called here. */
export type Rename = (name: string) => string;

/** Takes classes away; undefined where none of them is there. */
function takeClass(tag: Tag, pattern: RegExp): RegExpExecArray | undefined {
  const classes = (tag.get('class') ?? '').split(/\s+/);
  const found = classes.map((name) => pattern.exec(name)).find(Boolean) ?? undefined;
  if (!found) return undefined;
  const rest = classes.filter((name) => !pattern.test(name)).join(' ');
  if (rest) tag.set('class', rest);
  else tag.remove('class');
  return found;
}

/** Reads the categories that a tag is held for in another product's way; undefined where it is not. */
export function takeCategories(tag: Tag, rename: Rename): string | undefined {
  const isScript = tag.name.toLowerCase() === 'script';
  const isHeld = tag.get('type') === 'text/plain';
  const named = (words: string) =>
    [
      ...new Set(
        words
          .split(/[\s,]+/)
          .filter(Boolean)
          .map(rename),
      ),
    ].join(' ');

  const oneTrust = takeClass(tag, /^optanon-category-([\w-]+)$/);
  if (oneTrust) return named(oneTrust[1]!.replaceAll('-', ' '));

  const cookieYes = tag.get('data-cookieyes');
  if (cookieYes !== undefined) {
    tag.remove('data-cookieyes');
    return named(cookieYes.replaceAll('cookieyes-', ''));
  }
  if (takeClass(tag, /^_iub_cs_activate(-inline)?$/)) {
    const purposes = (tag.get('data-iub-purposes') ?? '')
      .split(/[\s,]+/)
      .map((number) => iubenda[Number(number)]);
    tag.remove('data-iub-purposes');
    for (const source of ['suppressedsrc', 'data-suppressedsrc'])
      if (tag.has(source)) tag.rename(source, 'data-src');
    return [...new Set(purposes.filter(Boolean))].join(' ');
  }
  const c15t = tag.get('data-c15t-category');
  if (c15t !== undefined) {
    tag.remove('data-c15t-category');
    return named(c15t);
  }
  const cookiebot = tag.get('data-cookieconsent');
  if (cookiebot !== undefined && cookiebot !== 'ignore') {
    if (tag.has('data-cookieblock-src')) tag.rename('data-cookieblock-src', 'data-src');
    tag.remove('data-cookieconsent');
    return named(cookiebot);
  }
  const category = tag.get('data-category');
  if (category !== undefined && (isScript ? isHeld : tag.has('data-src'))) {
    takeClass(tag, /^cmplz-/);
    tag.remove('data-category');
    return named(category);
  }
  return undefined;
}
