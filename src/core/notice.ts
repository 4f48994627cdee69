import type { ReceiptDraft } from './receipt-draft.js';
import type { CategoryConfig, Config, Service, ServiceConfig } from './types.js';

/** What the preference center says about a service: who runs it, what for, and what it stores how long. */
export type ShownService = Pick<
  ServiceConfig,
  'id' | 'name' | 'provider' | 'purpose' | 'policy' | 'cookies' | 'storage'
>;

/**
 * What the visitor was told before a decision, as the receipt's `notice.digest` vouches for it. The
 * categories' services with their cookies and durations are in it where the preference center has been
 * open: the banner shows none of them.
 */
export interface Notice {
  /** BCP 47 tag of the words. */
  readonly language: string;
  /**
   * The words that were on screen, by key. `banner` and `placeholder` hold one line for each text as it
   * was drawn; all other keys are the preference center's, `category.<id>.title` and
   * `category.<id>.description` among them. Empty where only a site's own controls were used.
   */
  readonly texts: Readonly<Record<string, string>>;
  readonly controller: NonNullable<Config['controller']>;
  readonly links: NonNullable<Config['links']>;
  readonly categories: readonly (Pick<CategoryConfig, 'id' | 'title' | 'description'> & {
    readonly required: boolean;
    readonly services?: readonly ShownService[];
  })[];
  /** How long the decision stands. */
  readonly days: number;
}

/** A service as the list shows it; what is undefined was not told. */
function shownOf({ id, name, provider, purpose, policy, cookies, storage }: Service): ShownService {
  const shown = cookies.map((cookie) => ({
    name: cookie.name,
    ...(cookie.purpose && { purpose: cookie.purpose }),
    ...(cookie.retention && { retention: cookie.retention }),
  }));
  return {
    id,
    name,
    ...(provider && { provider }),
    ...(purpose && { purpose }),
    ...(policy && { policy }),
    cookies: shown,
    storage,
  };
}

/** The notice of a decision, out of what was shown on its page until then. */
export function createNotice({ settings, consent, texts, surface }: ReceiptDraft): Notice {
  const { controller = {}, links = {}, categories, cookie } = settings;
  const { placeholder, ...others } = texts;
  const isDetailed = 'preferencesHeading' in texts;
  return {
    language: consent.language,
    // The words of an embed belong to the decision that was made on it, and to no other.
    texts: surface === 'placeholder' && placeholder ? texts : others,
    controller,
    links,
    categories: categories.map(({ id, required, title, description, services }) => ({
      id,
      required,
      ...(title && { title }),
      ...(isDetailed && description && { description }),
      ...(isDetailed && { services: services.map(shownOf) }),
    })),
    days: cookie.days,
  };
}
