import { createHold, TAGS } from './hold-tag.js';
import type { Owner } from './owners.js';
import type { Override } from './overrides.js';

/** What may be the beginning of such a tag; the browser's own parser then says whether it is one. */
const START = /<(script|iframe|img|link)("[^"]*"|'[^']*'|[^'">])*>/gi;

/** Watches the natives by which a script gives a tag its address, inserts it or writes it as markup. */
export function guardTags(
  override: Override,
  ownerOf: (address: string, element: HTMLElement) => Owner | undefined,
): void {
  const hold = createHold(ownerOf);
  const holdAsItIs = (element: HTMLElement) => {
    // A fragment has none.
    [...(element.attributes ?? [])].forEach(({ name, value }) => {
      if (hold(element, name, value)) element.removeAttribute(name);
    });
  };

  /** Where name and value stand among a method's arguments, after its own name. */
  const places: Readonly<Record<string, number>> = { setAttribute: 1, setAttributeNS: 2 };
  for (const { prototype } of [
    Element,
    HTMLScriptElement,
    HTMLIFrameElement,
    HTMLImageElement,
    HTMLLinkElement,
  ]) {
    override(
      prototype,
      'src srcset href setAttribute setAttributeNS',
      (element, values, method) => {
        const [name, address] = [method, ...values].slice(places[method]);
        return hold(element, name, address);
      },
    );
  }

  for (const { prototype } of [Node, Element, Document, DocumentFragment, CharacterData, Range]) {
    override(
      prototype,
      'appendChild insertBefore replaceChild append prepend replaceChildren before after replaceWith insertAdjacentElement insertNode',
      (target, nodes) => {
        // A range does not say where it is.
        if (target.isConnected === false) return;
        for (const node of nodes) {
          // The second node of some methods is there already.
          if (!node?.querySelectorAll || node.parentNode === target) continue;
          for (const element of [node, ...node.querySelectorAll(TAGS)]) {
            // A script that is moved has run.
            if (element.localName !== 'script' || !element.isConnected) holdAsItIs(element);
          }
        }
      },
    );
  }

  const template = document.createElement('template');
  for (const { prototype } of [Element, ShadowRoot, Document]) {
    override(
      prototype,
      'innerHTML outerHTML insertAdjacentHTML write writeln',
      (target, values, name) => {
        // What comes out of a template is looked at when it is inserted; a script's text is no markup.
        if (/^(template|script)$/.test(target.localName)) return;
        values.forEach((value, index) => {
          // What Trusted Types vouch for cannot be changed without vouching for it.
          if (typeof value !== 'string') return;
          values[index] = value.replace(START, (tag) => {
            // Most addresses are the site's own; parsing takes some microseconds.
            if (!tag.includes('//')) return tag;
            template.innerHTML = tag;
            const element = template.content.firstChild as HTMLElement;
            // Only written scripts run; those of innerHTML never do.
            if (name[0] === 'w' || element.localName !== 'script') holdAsItIs(element);
            return 'assentGuard' in element.dataset
              ? element.outerHTML.replace(/<\/\w+>$/, '')
              : tag;
          });
        });
      },
    );
  }
}
