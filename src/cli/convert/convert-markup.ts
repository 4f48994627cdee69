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
/** iubenda's purposes, by their numbers. */
const iubenda = ['', 'necessary', 'functional', 'functional', 'analytics', 'marketing'];

/** A tag's attributes, in their order, with values as they are written. */
class Tag {
  readonly #attributes: Map<string, string>;

  constructor(
    readonly name: string,
    source: string,
  ) {
    const found = source.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g);
    this.#attributes = new Map(
      [...found].map(([, key, value]) => [
        key!.toLowerCase(),
        (value ?? '').replace(/^(["'])(.*)\1$/s, '$2'),
      ]),
    );
  }

  get(key: string): string | undefined {
    return this.#attributes.get(key);
  }

  has(key: string): boolean {
    return this.#attributes.has(key);
  }

  set(key: string, value: string): void {
    this.#attributes.set(key, value);
  }

  remove(key: string): void {
    this.#attributes.delete(key);
  }

  /** Gives an attribute another name; its place stays. */
  rename(from: string, to: string): void {
    const entries = [...this.#attributes];
    this.#attributes.clear();
    for (const [key, value] of entries) this.#attributes.set(key === from ? to : key, value);
  }

  toString(end: string): string {
    const written = [...this.#attributes].map(([key, value]) =>
      value === '' ? key : value.includes('"') ? `${key}='${value}'` : `${key}="${value}"`,
    );
    return `<${[this.name, ...written].join(' ')}${end}`;
  }
}

type Rename = (name: string) => string;

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
function takeCategories(tag: Tag, rename: Rename): string | undefined {
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

const media = /^(iframe|img|video|audio|embed|object|link)$/i;

/** Holds a tag for categories, by its type or by its address. */
function hold(tag: Tag, categories: string, service?: string): void {
  const type = tag.get('type');
  const isScript = tag.name.toLowerCase() === 'script';
  if (isScript && type !== 'text/plain') {
    if (type && type !== 'text/javascript') tag.set('data-type', type);
    tag.set('type', 'text/plain');
  }
  tag.set('data-consent', categories);
  if (service) tag.set('data-service', service);
  for (const address of isScript
    ? []
    : ['src', 'srcset', 'data', 'poster', ...(/^link$/i.test(tag.name) ? ['href'] : [])]) {
    if (tag.get(address) && !/^(about:blank|data:)/.test(tag.get(address)!))
      tag.rename(address, `data-${address}`);
    else if (tag.has(`data-${address}`)) tag.remove(address);
  }
}

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
