import type { WebKitLocator } from './locator.js';
import { iso } from './playwright-injected.js';

/** The options of `locator()` and `filter()`. */
export interface FilterOptions {
  hasText?: string | RegExp;
  hasNotText?: string | RegExp;
  has?: WebKitLocator;
  hasNot?: WebKitLocator;
  visible?: boolean;
}

type Text = string | RegExp;
type TextOptions = { exact?: boolean };
type RoleOptions = Readonly<Record<string, Text | boolean | number | undefined>>;

/** The `getBy…` methods and `locator()`, which pages and locators share. */
export abstract class Finder {
  /** Makes a locator that looks for `selector` from here. */
  abstract find(selector: string): WebKitLocator;

  locator(selector: string | WebKitLocator, options: FilterOptions = {}): WebKitLocator {
    const text =
      typeof selector === 'string'
        ? selector
        : `internal:chain=${JSON.stringify(selector._selector)}`;
    return this.find(text + filterSelector(options));
  }

  getByRole(role: string, { exact, ...options }: RoleOptions = {}): WebKitLocator {
    const properties = Object.entries(options).map(([name, value]) => {
      if (value === undefined) return '';
      const property = name === 'includeHidden' ? 'include-hidden' : name;
      const text = typeof value === 'string' || value instanceof RegExp;
      return `[${property}=${text ? iso.escapeForAttributeSelector(value, !!exact) : value}]`;
    });
    return this.find(`internal:role=${role}${properties.join('')}`);
  }

  getByText(text: Text, options: TextOptions = {}): WebKitLocator {
    return this.find(`internal:text=${iso.escapeForTextSelector(text, !!options.exact)}`);
  }

  getByLabel(text: Text, options: TextOptions = {}): WebKitLocator {
    return this.find(`internal:label=${iso.escapeForTextSelector(text, !!options.exact)}`);
  }

  getByTestId(id: Text): WebKitLocator {
    const value = iso.escapeForAttributeSelector(id, true);
    return this.find(`internal:testid=[data-testid=${value}]`);
  }

  getByAltText(text: Text, options: TextOptions = {}): WebKitLocator {
    return this.#getByAttribute('alt', text, options);
  }

  getByTitle(text: Text, options: TextOptions = {}): WebKitLocator {
    return this.#getByAttribute('title', text, options);
  }

  getByPlaceholder(text: Text, options: TextOptions = {}): WebKitLocator {
    return this.#getByAttribute('placeholder', text, options);
  }

  #getByAttribute(name: string, text: Text, options: TextOptions): WebKitLocator {
    const value = iso.escapeForAttributeSelector(text, !!options.exact);
    return this.find(`internal:attr=[${name}=${value}]`);
  }
}

/** The selector text that narrows a selector before it. */
export function filterSelector(options: FilterOptions): string {
  const { hasText, hasNotText, has, hasNot, visible } = options;
  const text = (value: Text) => iso.escapeForTextSelector(value, false);
  return [
    hasText !== undefined && ` >> internal:has-text=${text(hasText)}`,
    hasNotText !== undefined && ` >> internal:has-not-text=${text(hasNotText)}`,
    has && ` >> internal:has=${JSON.stringify(has._selector)}`,
    hasNot && ` >> internal:has-not=${JSON.stringify(hasNot._selector)}`,
    visible !== undefined && ` >> visible=${visible}`,
  ]
    .filter(Boolean)
    .join('');
}
