import { hold, media } from './hold-tag.js';
import { Tag } from './tag.js';
import { takeCategories, type Rename } from './take-categories.js';

/** Markup with every tag that is held in another product's way held in Assent's. */
export interface ConvertedMarkup {
  readonly text: string;
  /** A sentence each: the line, what it was and what it is. */
  readonly changes: readonly string[];
  /** A sentence each, for what a person has to look at. */
  readonly lost: readonly string[];
}

/** What the others' categories are called here, where the caller does not say otherwise. */
const usual: Readonly<Record<string, string>> = {
  statistics: 'analytics',
  measurement: 'analytics',
  performance: 'analytics',
  preferences: 'functional',
  functionality: 'functional',
  experience: 'functional',
  advertisement: 'marketing',
  C0001: 'necessary',
  C0002: 'analytics',
  C0003: 'functional',
  C0004: 'marketing',
  C0005: 'marketing',
};
/** A start tag: its name, its attributes and its end. What quotes hold may have a `>`. */
const startTag =
  /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)+)(\s*\/?>)/gi;

/**
 * Rewrites markup of vanilla-cookieconsent, klaro, orejime, c15t, Cookiebot, OneTrust, CookieYes, iubenda
 * and Complianz as Assent's own: `data-consent`, `data-service`, `data-src`. All else stays as it is.
 * @param names what a category is called here, by what it is called there
 */
export function convertMarkup(
  source: string,
  names: Readonly<Record<string, string>> = {},
): ConvertedMarkup {
  const changes: string[] = [];
  const lost: string[] = [];
  const rename: Rename = (name) => {
    const [, no = '', plain = name] = /^(!?)(.*)$/.exec(name) ?? [];
    return no + (names[plain] ?? usual[plain] ?? plain);
  };
  const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

  // orejime holds what is inside of a template.
  const unwrapped = source.replace(
    /<template\b([^>]*\bdata-purpose\s*=[^>]*)>([\s\S]*?)<\/template>/gi,
    (_all, attributes: string, content: string, offset: number) => {
      const template = new Tag('template', attributes);
      const categories = rename(template.get('data-purpose') ?? '');
      changes.push(
        `line ${lineOf(source, offset)}: <template data-purpose> is markup with data-consent="${categories}" now.`,
      );
      return content
        .replace(startTag, (tagText, name: string, inner: string, end: string) => {
          if (!/^script$/i.test(name) && !media.test(name)) return tagText;
          const tag = new Tag(name, inner);
          hold(tag, categories);
          return tag.toString(end);
        })
        .replace(/<script>/gi, `<script type="text/plain" data-consent="${categories}">`)
        .replace(/^\n/, '');
    },
  );

  const text = unwrapped.replace(
    startTag,
    (all, name: string, attributes: string, end: string, offset: number) => {
      const isScript = /^script$/i.test(name);
      const at = `line ${lineOf(unwrapped, offset)}`;
      if (!isScript && !media.test(name)) {
        if (/\bclass\s*=\s*["'][^"']*\b\w+_player\b/.test(attributes)) {
          lost.push(
            `${at}: a placeholder of tarteaucitron's: write the vendor's own iframe with data-consent and data-src.`,
          );
        }
        return all;
      }
      const tag = new Tag(name, attributes);
      const type = tag.get('type') ?? '';
      if (tag.has('data-consent')) return all;
      if (type.startsWith('didomi/')) {
        lost.push(
          `${at}: type="${type}" is held for ${tag.get('data-vendor') ?? tag.get('data-purposes') ?? 'nothing'}: write type="text/plain" data-consent and the category.`,
        );
        return all;
      }
      const service = tag.get('data-name');
      if (
        service !== undefined &&
        !tag.has('data-category') &&
        (isScript ? type === 'text/plain' : tag.has('data-src'))
      ) {
        tag.remove('data-name');
        if (isScript && tag.get('data-type') === 'application/javascript') tag.remove('data-type');
        // Its category is its service's.
        hold(tag, '', names[service] ?? service);
      } else {
        const categories = takeCategories(tag, rename);
        if (categories === undefined) return all;
        if (!categories) {
          lost.push(`${at}: nothing says which category <${name}> is of.`);
          return all;
        }
        hold(tag, categories);
      }
      const result = tag.toString(end);
      changes.push(`${at}: ${all.replace(/\s+/g, ' ')} → ${result}`);
      return result;
    },
  );
  return { text, changes, lost };
}
