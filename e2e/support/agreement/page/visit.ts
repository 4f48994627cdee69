import { parseConsent } from '../../../../src/core/parse-consent.js';
import { createConsent, type Assent, type Config } from '../../../../src/index.js';
import { makeIntegrations } from './make-integrations.js';
import type { PlannedSite, PlannedVendor } from './plans.js';
import { freshVendors } from './vendors/index.js';
import { page, type Vendor } from './vendors/vendor.js';
import { painted } from './waiting.js';

/** One tag that is held on the page. */
export interface HeldTag {
  readonly category: string;
  readonly service?: string;
  hasRun: boolean;
}

/** A page of the site, from its load until it is left. */
export interface PageView {
  readonly assent: Assent;
  readonly tags: readonly HeldTag[];
  /** What went wrong by itself: errors that were reported, tags that ran and should not have. */
  readonly troubles: readonly string[];
  leave(): void;
}

/** The visitor's browser with the site in it: what outlives a page. */
export interface VisitedSite {
  readonly name: string;
  readonly plan: PlannedSite;
  readonly vendors: readonly Vendor[];
  /** What vendors heard by their methods on this page, each with whether a decision was there. */
  readonly heard: Record<string, string[]>;
  config: Config;
}

/** What each signal of a vendor needs on this site. */
export const needsOf = (
  { vendors }: PlannedSite,
  { id, signals }: Vendor,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(signals).map(([signal, needs], at) => [
      signal,
      vendors[id]?.needs[at] ?? [needs].flat(),
    ]),
  );

const optionsOf = (site: PlannedSite, vendor: Vendor | undefined) => ({
  ...(vendor && Object.keys(vendor.signals)[0] && { signals: needsOf(site, vendor) }),
});

const isNamed = ([, vendor]: readonly [string, PlannedVendor]) => vendor.isNamed;

/** The site for a visitor who has never been there. */
export function openSite(plan: PlannedSite, name: string): VisitedSite {
  const heard: Record<string, string[]> = {};
  const vendors = freshVendors((id) => (words) => {
    const said = (heard[id] ??= []);
    // That nothing is granted is an assumption at the start, and news once the visitor has said so.
    const isStart = id === 'meta-pixel' && !said[0];
    const { revision = 1 } = site.config;
    const isDecided = !isStart && !!parseConsent(document.cookie, { name, revision });
    said.push(`${isDecided} ${JSON.stringify(words)}`);
  });
  const vendorOf = (id: string) => vendors.find((vendor) => vendor.id === id);
  const named = Object.entries(plan.vendors).filter(isNamed);
  const config: Config = {
    categories: [
      { id: 'necessary' },
      ...plan.categories.map(({ id, services }) => ({
        id,
        services: services.map((service) => ({ id: service })),
      })),
    ],
    cookie: { name },
    // What the site's own code makes of consent mode stands in for the core's.
    signals: {
      microsoft: plan.isMicrosoftSignalled,
      google: plan.vendors['google']?.isNamed !== false,
    },
    integrations: Object.fromEntries(
      named.map(([id]) => [id, optionsOf(plan, vendorOf(id))] as const),
    ),
    ...(plan.place !== 'none' && {
      regimes: {},
      place: {
        country: plan.place.slice(0, 2),
        ...(plan.place[2] && { region: plan.place }),
      },
    }),
  };
  const site = { name, plan, vendors, heard, config };
  return site;
}

/** Every category and service of the site, as a tag names them. */
export const namesOf = ({ categories }: PlannedSite): readonly Omit<HeldTag, 'hasRun'>[] =>
  categories.flatMap(({ id, services }) => [
    { category: id },
    ...services.map((service) => ({ category: id, service })),
  ]);

/** Loads a page of the site: vendors, tags that are held, and Assent. */
export async function openPage(site: VisitedSite): Promise<PageView> {
  const { plan, vendors, config } = site;
  const troubles: string[] = [];
  const stopListening = new AbortController();
  const { signal } = stopListening;
  document.addEventListener(
    'assent:error',
    (event) => troubles.push((event as CustomEvent<{ message: string }>).detail.message),
    { signal },
  );
  const isThere = (id: string) => plan.categories.some((category) => category.id === id);
  const heldBy = (id: string) => {
    const category = plan.vendors[id]?.heldBy;
    return category && isThere(category) ? category : null;
  };
  for (const vendor of vendors) {
    vendor.leave();
    delete site.heard[vendor.id];
    if (!heldBy(vendor.id)) vendor.arrive();
  }

  const tags: HeldTag[] = [];
  const box = document.createElement('div');
  const hold = (requirement: Omit<HeldTag, 'hasRun'>, runs: () => void) => {
    const tag = { ...requirement, hasRun: false };
    const at = tags.push(tag) - 1;
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['consent'] = tag.category;
    if (tag.service) script.dataset['service'] = tag.service;
    script.textContent = `agreementTags[${at}]()`;
    held.push(() => {
      if (!view.assent.allows(tag.category, tag.service)) {
        troubles.push(`A tag of ${tag.service ?? tag.category} ran while it is denied.`);
      }
      if (tag.hasRun) troubles.push(`A tag of ${tag.service ?? tag.category} ran twice.`);
      tag.hasRun = true;
      runs();
    });
    box.append(script);
  };
  const held: (() => void)[] = [];
  page['agreementTags'] = held;
  for (const requirement of namesOf(plan)) hold(requirement, () => undefined);
  for (const vendor of vendors) {
    const category = heldBy(vendor.id);
    if (category) hold({ category }, () => vendor.arrive());
  }
  document.body.append(box);

  const made = Object.entries(plan.vendors).filter((entry) => !isNamed(entry));
  const assent = createConsent(config, {
    integrations: made.map(([id]) =>
      makeIntegrations[id]!(
        optionsOf(
          plan,
          vendors.find((vendor) => vendor.id === id),
        ),
      ),
    ),
  });
  const view: PageView = {
    assent,
    tags,
    troubles,
    leave() {
      assent.stop();
      stopListening.abort();
      box.remove();
    },
  };
  await new Promise<void>((resolve) => {
    document.addEventListener('assent:ready', () => resolve(), { once: true });
  });
  await painted();
  return view;
}

/** Forgets all that the site and its vendors keep. */
export function forgetSite({ name, vendors }: VisitedSite): void {
  document.cookie = `${name}=; path=/; max-age=0`;
  for (const area of [localStorage, sessionStorage]) {
    for (const key of Object.keys(area)) if (key.startsWith(`${name}:`)) area.removeItem(key);
  }
  for (const vendor of vendors) vendor.leave();
}
