import { resolveConfig } from '../core/config.js';
import type { DeclarationNode } from '../core/declaration-node.js';
import { createDeclaration } from '../core/declaration.js';
import { namedServices } from '../core/named-services.js';
import type { Config, Texts } from '../core/types.js';
import { directionOf } from '../locales/direction.js';
import english from '../locales/en.js';

/** In which language a server writes the declaration, and where in a page it stands. */
export interface RenderDeclarationOptions {
  /** BCP 47 tag of the page's language. @default "en" */
  readonly language?: string;
  /** The texts of that language, `assent/locales/<tag>`. English needs none. */
  readonly texts?: Texts;
  /** Rank of the categories' headings, 1 to 5; services have the next one. @default 2 */
  readonly headingLevel?: number;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string) => text.replace(/[&<>"]/g, (mark) => entities[mark]!);

function toHtml(node: DeclarationNode): string {
  if (typeof node === 'string') return escape(node);
  const { tag, attributes, children } = node;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<${tag}${written.join('')}>${children.map(toHtml).join('')}</${tag}>`;
}

/**
 * The cookie declaration as HTML, with the element that it stands in: the same words that
 * `<div data-assent-declaration>` is filled with in the browser, for visitors without JavaScript too.
 * In the browser Assent leaves it as it is, until the page changes its language.
 *
 * @param config the same as the page's
 * @throws TypeError where the config's names are wrong, a service is listed by name, or texts of another language are missing
 */
export function renderDeclaration(
  config: Config,
  { language = 'en', texts, headingLevel }: RenderDeclarationOptions = {},
): string {
  if (!texts && !/^en\b/.test(language)) {
    throw new TypeError(
      `Assent: texts are missing for the language "${language}". ` +
        `Import them from "assent/locales/${language}" and pass them as texts.`,
    );
  }
  const [named] = namedServices(config);
  if (named) {
    throw new TypeError(
      `Assent: ${named.field} "${named.id}" is a name. ` +
        'Pass resolveNamedServices(config) of "assent/services".',
    );
  }
  const declaration = createDeclaration(resolveConfig(config), {
    language,
    direction: directionOf(language),
    texts: { ...english, ...texts, ...config.texts },
    level: headingLevel,
  });
  const attributes = {
    'data-assent-declaration': '',
    ...(headingLevel && { 'data-heading-level': String(headingLevel) }),
  };
  return toHtml({ tag: 'div', attributes, children: [declaration] });
}
