import type { DeclarationWords } from './declaration-words.js';
import type { Service, Settings, StorageKind } from './types.js';

/** Something stored, as a row of the declaration says it; what is undefined was not stated. */
export interface DeclaredItem {
  readonly kind: StorageKind;
  readonly name: string;
  readonly purpose?: string | undefined;
  readonly retention?: string | undefined;
  /** The other site that keeps it. */
  readonly domain?: string | undefined;
}

/** What a service stores: its cookies, then all else. */
export const itemsOf = ({ cookies, storage }: Service): readonly DeclaredItem[] => [
  ...cookies.map((cookie) => ({ ...cookie, kind: 'cookie' as const })),
  ...storage.map((entry) => {
    const [kind = '', ...name] = entry.split(':');
    return { kind: kind as StorageKind, name: name.join(':') };
  }),
];

/** What Assent itself stores: the decision, copies of receipts, and the report of the last clean-up. */
export const ownItems = (
  { cookie: { name, days } }: Pick<Settings, 'cookie'>,
  texts: DeclarationWords,
  language: string,
): readonly DeclaredItem[] => [
  {
    kind: 'cookie',
    name,
    purpose: texts.ownCookie,
    retention: new Intl.NumberFormat(language, {
      style: 'unit',
      unit: 'day',
      unitDisplay: 'long',
    }).format(days),
  },
  { kind: 'local', name: `${name}:*`, purpose: texts.ownReceipts },
  { kind: 'session', name: `${name}:withdrawal`, purpose: texts.cleanUp },
];
