import type { ReceiptDraft } from './receipt-draft.js';
import type { CategoryConfig, Config, Service, ServiceConfig } from './types.js';

/**
 * What the preference center and the declaration say about a service: who runs it, what for, why it
 * cannot be refused, and what it stores how long.
 */
export type ShownService = Pick<
  ServiceConfig,
  'id' | 'name' | 'provider' | 'purpose' | 'policy' | 'reason' | 'cookies' | 'storage'
>;

/**
 * What the visitor was told before a decision, as the receipt's `notice.digest` vouches for it. The
 * categories' services with their cookies and durations are in it where the preference center has been
 * open or the page has shown the declaration: the banner shows none of them.
 */
export interface Notice {
  /** BCP 47 tag of the words. */
  readonly language: string;
  /**
   * The words that were on screen, by key. `banner`, `placeholder` and `declaration` hold one line for
   * each text as it was drawn (the declaration says each once); all other keys are the preference center's, `category.<id>.title` and
   * `category.<id>.description` among them. Empty where only a site's own controls were used.
   */
  readonly texts: Readonly<Record<string, string>>;
  readonly controller: NonNullable<Config['controller']>;
  readonly links: NonNullable<Config['links']>;
  readonly categories: readonly (Pick<CategoryConfig, 'id' | 'title' | 'description' | 'reason'> & {
    readonly required: boolean;
    readonly services?: readonly ShownService[];
  })[];
  /** How long the decision stands. */
  readonly days: number;
}

/** A service as the list shows it; what is undefined was not told. */
function shownOf(service: Service): ShownService {
  const { id, name, provider, purpose, policy, reason, cookies, storage } = service;
  const shown = cookies.map((cookie) => ({
    name: cookie.name,
    ...(cookie.purpose && { purpose: cookie.purpose }),
    ...(cookie.retention && { retention: cookie.retention }),
    ...(cookie.domain && { domain: cookie.domain }),
  }));
  return {
    id,
    name,
    ...(provider && { provider }),
    ...(purpose && { purpose }),
    ...(policy && { policy }),
    ...(reason && { reason }),
    cookies: shown,
    storage,
  };
}

/** The notice of a decision, out of what was shown on its page until then. */
export function createNotice({ settings, consent, texts, surface }: ReceiptDraft): Notice {
  const { controller = {}, links = {}, categories } = settings;
  const { placeholder, ...others } = texts;
  const isDetailed = 'preferencesHeading' in texts || 'declaration' in texts;
  return {
    language: consent.language,
    // The words of an embed belong to the decision that was made on it, and to no other.
    texts: surface === 'placeholder' && placeholder ? texts : others,
    controller,
    links,
    categories: categories.map(({ id, required, title, description, reason, services }) => ({
      id,
      required,
      ...(title && { title }),
      ...(isDetailed && description && { description }),
      ...(isDetailed && reason && { reason }),
      ...(isDetailed && { services: services.map(shownOf) }),
    })),
    days: Math.round((Date.parse(consent.expiresAt) - Date.parse(consent.decidedAt)) / 864e5),
  };
}
