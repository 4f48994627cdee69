import { page, type Vendor, type VendorState } from './vendor.js';

type Entry = ArrayLike<unknown>;

const google: Vendor['signals'] = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
};

const isGranted = (state: Readonly<Record<string, unknown>>, signals: Vendor['signals']) =>
  Object.fromEntries(Object.keys(signals).map((name) => [name, state[name] !== 'denied']));

/** A queue that is there before its vendor: nothing has to arrive. */
function queue(
  id: string,
  signals: Vendor['signals'],
  name: string,
  fold: (entries: readonly unknown[]) => VendorState,
): Vendor {
  return {
    id,
    signals,
    arrive: () => undefined,
    leave: () => delete page[name],
    state: () => fold((page[name] ?? []) as readonly unknown[]),
  };
}

/** What was said to each queue, as its vendor reads it: one list of words per call. */
export const queued: Readonly<Record<string, () => readonly (readonly unknown[])[]>> = {
  google: () =>
    ((page['dataLayer'] ?? []) as readonly Entry[])
      .filter((entry) => Object.prototype.toString.call(entry) === '[object Arguments]')
      .map((entry) => Array.from(entry))
      .filter(([command]) => command === 'consent'),
  'google-tag-manager': () =>
    ((page['dataLayer'] ?? []) as readonly { readonly event?: string; readonly assent?: unknown }[])
      .filter(({ event }) => event?.startsWith('assent_'))
      .map(({ assent }) => [assent]),
  'microsoft-uet': () => {
    const words = (page['uetq'] ?? []) as readonly unknown[];
    return Array.from({ length: words.length / 3 }, (_, at) => words.slice(at * 3, at * 3 + 3));
  },
  clarity: () =>
    ((page['clarity'] as { q?: readonly Entry[] } | undefined)?.q ?? []).map((entry) =>
      Array.from(entry),
    ),
  'tiktok-pixel': () => (page['ttq'] ?? []) as readonly (readonly unknown[])[],
  matomo: () => (page['_paq'] ?? []) as readonly (readonly unknown[])[],
};

const lastOf = (id: string): Readonly<Record<string, unknown>> =>
  Object.assign({}, ...queued[id]!().map((words) => words.at(-1)));

/** Consent mode: the default, then each update over it. Nothing said is granted. */
export const googleConsent: Vendor = queue('google', google, 'dataLayer', () =>
  isGranted(lastOf('google'), google),
);

/** The answers of the newest event, which the container's variables read. */
export const tagManager: Vendor = queue('google-tag-manager', {}, 'dataLayer', () => {
  const [answers] = (queued['google-tag-manager']!().at(-1) ?? []) as readonly {
    readonly categories: VendorState;
    readonly services: VendorState;
  }[];
  return { ...answers?.categories, ...answers?.services };
});

const ads = { ad_storage: 'marketing' };
export const uet: Vendor = queue('microsoft-uet', ads, 'uetq', () =>
  isGranted(lastOf('microsoft-uet'), ads),
);

const storages = { ad_Storage: 'marketing', analytics_Storage: 'analytics' };
export const clarity: Vendor = queue('clarity', storages, 'clarity', () =>
  isGranted(lastOf('clarity'), storages),
);

/** Its pixel sends until it is told to hold. */
export const tiktok: Vendor = queue('tiktok-pixel', { pixel: 'marketing' }, 'ttq', () => ({
  pixel: !/^(hold|revoke)Consent$/.test(String(queued['tiktok-pixel']!().at(-1)?.[0])),
}));

/** It counts until consent is required, and again once it is given. */
export const matomo: Vendor = queue('matomo', { tracking: 'analytics' }, '_paq', () => {
  const said = queued['matomo']!().map(([command]) => String(command));
  return { tracking: !/^(require|forget)/.test(said.at(-1) ?? '') };
});
