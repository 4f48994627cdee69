import { describe, expect, it } from 'vitest';
import english from '../locales/en.js';
import { resolveConfig } from './config.js';
import type { DeclarationElement, DeclarationNode } from './declaration-node.js';
import { createDeclaration } from './declaration.js';
import type { Config } from './types.js';

const declarationOf = (config: Config, options: { language?: string; level?: number } = {}) =>
  createDeclaration(resolveConfig(config), {
    language: 'en',
    direction: 'ltr',
    texts: { ...english, ...config.texts },
    ...options,
  });

const textOf = (node: DeclarationNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

const findAll = (node: DeclarationNode, ...tags: string[]): readonly DeclarationElement[] =>
  typeof node === 'string'
    ? []
    : [
        ...(tags.includes(node.tag) ? [node] : []),
        ...node.children.flatMap((child) => findAll(child, ...tags)),
      ];

const textsOf = (node: DeclarationNode, ...tags: string[]) => findAll(node, ...tags).map(textOf);

/** The cells of each row, in the body of every table. */
const rowsOf = (node: DeclarationNode) =>
  findAll(node, 'tbody').flatMap((body) =>
    findAll(body, 'tr').map((row) => row.children.map(textOf)),
  );

const counting: Config = {
  categories: [
    { id: 'necessary', services: [] },
    {
      id: 'analytics',
      services: [
        {
          id: 'counter',
          name: 'Counter',
          provider: 'Vendor Ltd',
          purpose: 'Counts visits.',
          policy: 'https://vendor.example/privacy',
          cookies: [
            { name: '_c', purpose: 'Tells visitors apart.', retention: '13 months' },
            { name: '_there', domain: 'vendor.example' },
          ],
          storage: ['local:c:*', 'session:c', 'indexeddb:c', 'cache:c', 'worker:/c.js'],
        },
      ],
    },
    { id: 'marketing' },
  ],
};

describe('the declaration', () => {
  it('says of every category what it means, and which services are in it', () => {
    const declaration = declarationOf(counting);
    expect(textsOf(declaration, 'h2', 'h3')).toEqual([
      'Necessary',
      'Your decision',
      'Analytics',
      'Counter',
      'Marketing',
    ]);
    expect(textsOf(declaration, 'p')).toEqual([
      english.necessaryDescription,
      english.analyticsDescription,
      'Counts visits.',
      'Privacy policy of Vendor Ltd',
      english.marketingDescription,
      'No services.',
    ]);
    expect(textsOf(declaration, 'dt', 'dd')).toEqual(['Provider', 'Vendor Ltd']);
  });

  it('lists what a service stores, and says what nobody stated', () => {
    const [, counter] = findAll(declarationOf(counting), 'table');
    expect(textsOf(counter!, 'caption')).toEqual(['Cookies and storage']);
    expect(textsOf(findAll(counter!, 'thead')[0]!, 'th')).toEqual([
      'Name',
      'Kind',
      'Purpose',
      'Kept for',
    ]);
    expect(rowsOf(counter!)).toEqual([
      ['_c', 'Cookie', 'Tells visitors apart.', '13 months'],
      ['_there kept by vendor.example', 'Cookie', 'Not stated', 'Not stated'],
      ['c:*', 'Local storage', 'Not stated', 'Not stated'],
      ['c', 'Session storage, until the tab is closed', 'Not stated', '–'],
      ['c', 'Database in the browser (IndexedDB)', 'Not stated', 'Not stated'],
      ['c', 'Cache of the browser', 'Not stated', 'Not stated'],
      ['/c.js', 'Service worker', 'Not stated', 'Not stated'],
    ]);
  });

  it('lists nothing of Assent’s own where nothing can be refused: no decision is kept', () => {
    const extras = { id: 'extras', required: true };
    expect(rowsOf(declarationOf({ categories: [extras] }))).toEqual([]);
  });

  it('lists what Assent itself stores, under the name and for the days that are configured', () => {
    const cookie = { name: 'choice', days: 90 };
    expect(rowsOf(declarationOf({ cookie, categories: [{ id: 'extras' }] }))).toEqual([
      ['choice', 'Cookie', 'Remembers your choice about cookies.', '90 days'],
      [
        'choice:*',
        'Local storage',
        'Keeps copies of your decisions, for you to download.',
        'Not stated',
      ],
      [
        'choice:withdrawal',
        'Session storage, until the tab is closed',
        'Clean-up after your decision',
        '–',
      ],
    ]);
    expect(rowsOf(declarationOf({ cookie }, { language: 'de' }))[0]![3]).toBe('90 Tage');
  });

  it('names who is responsible as the provider of what Assent stores', () => {
    const declaration = declarationOf({ controller: { name: 'Example Ltd' } });
    expect(textsOf(declaration, 'dd')).toEqual(['Example Ltd']);
  });

  it('takes the site’s words before Assent’s', () => {
    const declaration = declarationOf({
      categories: [{ id: 'analytics', title: 'Counting', description: 'We count.' }],
      texts: { noServices: 'Nobody.' },
    });
    expect(textsOf(declaration, 'h2')).toEqual(['Necessary', 'Counting']);
    expect(textsOf(declaration, 'p').slice(1)).toEqual(['We count.', 'Nobody.']);
  });

  it('calls what has no name by its id, and leaves out what is not known of it', () => {
    const declaration = declarationOf({ categories: [{ id: 'extra', services: [{ id: 'x' }] }] });
    expect(textsOf(declaration, 'h2', 'h3').slice(2)).toEqual(['extra', 'x']);
    expect(findAll(declaration, 'table')).toHaveLength(1);
    expect(textOf(declaration)).not.toContain('undefined');
  });

  it('links to policies of the web and to no script', () => {
    const linksOf = (policy: string) =>
      findAll(declarationOf({ categories: [{ id: 'a', services: [{ id: 'x', policy }] }] }), 'a');
    expect(linksOf('/privacy')[0]!.attributes).toEqual({
      href: '/privacy',
      rel: 'noreferrer',
    });
    expect(linksOf('javascript:alert(1)')).toEqual([]);
  });

  it.each([
    [undefined, ['h2', 'h3']],
    [1, ['h1', 'h2']],
    [4, ['h4', 'h5']],
    [5, ['h5', 'h6']],
    [6, ['h2', 'h3']],
    [Number.NaN, ['h2', 'h3']],
  ])('has headings that fit the page: %s', (level, tags) => {
    const declaration = declarationOf(counting, { ...(level !== undefined && { level }) });
    const found = findAll(declaration, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tag }) => tag);
    expect([...new Set(found)]).toEqual(tags);
  });

  it('keeps a name as it is, whatever a replacement could mean by it', () => {
    const services = [
      { id: 'x', provider: '$& Co', policy: '/p', cookies: [{ name: 'c', domain: '$1.example' }] },
    ];
    const text = textOf(declarationOf({ categories: [{ id: 'a', services }] }));
    expect(text).toContain('Privacy policy of $& Co');
    expect(text).toContain('kept by $1.example');
  });
});
