import { itemsOf, ownItems, type DeclaredItem } from './declaration-items.js';
import { declare, type DeclarationElement, type DeclarationNode } from './declaration-node.js';
import type { DeclarationWords } from './declaration-words.js';
import { safeLink } from './safe-link.js';
import type { Category, Service, Settings } from './types.js';

/** In which words the declaration is said, and where in a page it stands. */
export interface DeclarationOptions {
  /** BCP 47 tag of the words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly texts: DeclarationWords;
  /** Rank of the categories' headings, 1 to 5; services have the next one. @default 2 */
  readonly level?: number | undefined;
  /** What ids of elements begin with: another one for each declaration in a page. */
  readonly id?: string;
}

/** What is said of a service. */
type Declared = Pick<Service, 'id' | 'name' | 'provider' | 'purpose' | 'policy'> & {
  readonly items: readonly DeclaredItem[];
};

/**
 * Everything that the cookie declaration shows, as elements of HTML: each category with its services,
 * and what these store. Pages draw it and servers write it, so that both say the same.
 */
export function createDeclaration(
  settings: Pick<Settings, 'categories' | 'controller' | 'cookie'>,
  { language, direction, texts, level, id: prefix = 'assent-declaration' }: DeclarationOptions,
): DeclarationElement {
  const rank = level && level > 0 && level < 6 ? Math.floor(level) : 2;
  // A site's words need not be in the language of the interface.
  const foreign = (text: string | undefined) => !!text && declare('bdi', {}, text);
  const unstated = declare('span', { class: 'assent-unstated' }, texts.notStated);

  const row = ({ kind, name, purpose, retention, domain }: DeclaredItem) =>
    declare(
      'tr',
      {},
      declare(
        'th',
        { scope: 'row' },
        declare('code', {}, name),
        !!domain && ' ',
        !!domain &&
          declare(
            'small',
            {},
            texts.keptBy.replace('{domain}', () => domain),
          ),
      ),
      declare('td', {}, texts[`kind${kind[0]?.toUpperCase()}${kind.slice(1)}`] ?? kind),
      declare('td', {}, foreign(purpose) || unstated),
      // The kind says that it goes with the tab.
      declare('td', {}, foreign(retention) || (kind === 'session' ? '–' : unstated)),
    );

  const table = (labels: string, items: readonly DeclaredItem[]) =>
    declare(
      'div',
      // Where it scrolls, a keyboard has to reach it.
      { class: 'assent-stored', role: 'group', tabindex: '0', 'aria-labelledby': labels },
      declare(
        'table',
        {},
        declare('caption', {}, texts.cookies),
        declare(
          'thead',
          {},
          declare(
            'tr',
            {},
            ...[texts.columnName, texts.columnKind, texts.columnPurpose, texts.columnRetention].map(
              (column) => declare('th', { scope: 'col' }, column),
            ),
          ),
        ),
        declare('tbody', {}, ...items.map(row)),
      ),
    );

  const describe = ({ id, name, provider, purpose, policy, items }: Declared) => {
    const element = `${prefix}-${id}`;
    const href = safeLink(policy);
    const link = () => texts.providerPolicy.replace('{provider}', () => provider ?? name);
    return [
      declare(`h${rank + 1}`, { id: element }, foreign(name)),
      !!purpose && declare('p', {}, foreign(purpose)),
      !!provider &&
        declare('dl', {}, declare('dt', {}, texts.provider), declare('dd', {}, foreign(provider))),
      !!href && declare('p', {}, declare('a', { href, rel: 'noreferrer' }, link())),
      !!items[0] && table(element, items),
    ];
  };

  const section = ({
    id,
    title,
    description,
    services,
  }: Category): readonly (DeclarationNode | false)[] => {
    const about = description ?? texts[`${id}Description`];
    const declared: readonly Declared[] = [
      ...services.map((service) => ({ ...service, items: itemsOf(service) })),
      // Where nothing can be refused no decision is ever kept.
      ...(id === 'necessary' && settings.categories.some(({ required }) => !required)
        ? [
            {
              // No service's id begins with a hyphen.
              id: '-own',
              name: texts.yourDecision,
              provider: settings.controller?.name,
              items: ownItems(settings, texts, language),
            } as Declared,
          ]
        : []),
    ];
    return [
      declare(`h${rank}`, {}, foreign(title ?? texts[`${id}Title`] ?? id)),
      !!about && declare('p', {}, foreign(about)),
      ...(declared[0] ? declared.flatMap(describe) : [declare('p', {}, texts.noServices)]),
    ];
  };

  return declare(
    'div',
    { class: 'assent-declaration', lang: language, dir: direction },
    ...settings.categories.flatMap(section),
  );
}
