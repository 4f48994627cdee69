import fc from 'fast-check';

/** A category of the site that is visited, with its services. */
export interface PlannedCategory {
  readonly id: string;
  readonly services: readonly string[];
}

/** How a vendor's integration comes, and what its signals need where the site says so. */
export interface PlannedVendor {
  /** By the configuration, else made by the site's own code. */
  readonly isNamed: boolean;
  /** Its script is held with this category and arrives when that runs; null: it is there from the start. */
  readonly heldBy: string | null;
  /** By the place of a signal in the vendor's list: what it needs instead. */
  readonly needs: readonly (readonly string[] | null)[];
}

/** The site that a sequence visits. */
export interface PlannedSite {
  readonly categories: readonly PlannedCategory[];
  /** By the integration's id. Core's own consent mode is told where `google` is not among them. */
  readonly vendors: Readonly<Record<string, PlannedVendor>>;
  readonly place: 'none' | 'FR' | 'US-CA' | 'GB';
  readonly isMicrosoftSignalled: boolean;
}

type Answers = Readonly<Record<string, boolean>>;

/** What happens next; answers that a step does not name are no. */
export type Step =
  | { readonly does: 'accept-all' | 'reject-all' | 'withdraw' | 'reset' | 'hide' }
  | { readonly does: 'save'; readonly choices: Answers; readonly services: Answers }
  | { readonly does: 'show'; readonly view: 'banner' | 'preferences' }
  | { readonly does: 'click'; readonly button: 'accept-all' | 'reject-all' }
  | {
      readonly does: 'center';
      /** Places of the switches that are turned, in order. */
      readonly turns: readonly number[];
      readonly button: 'save' | 'accept-all' | 'reject-all' | 'close';
    }
  | {
      readonly does: 'elsewhere';
      readonly step: 'accept-all' | 'reject-all' | 'save' | 'reset';
      readonly choices: Answers;
      readonly services: Answers;
      readonly event: 'visibilitychange' | 'pageshow';
    }
  | {
      readonly does: 'visit';
      readonly signal: 'same' | 'gpc' | 'none';
      readonly isRevised: boolean;
    };

/** A site and what happens on it. */
export interface Plan {
  readonly site: PlannedSite;
  readonly steps: readonly Step[];
}

const ids = ['functional', 'analytics', 'marketing', 'chat'];
const servicesOf = (id: string) => [`${id}-a`, `${id}-b`];
const names = ids.flatMap((id) => [id, ...servicesOf(id)]);

const categories = fc
  .subarray(ids, { minLength: 1 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((id) =>
        fc.record({ id: fc.constant(id), services: fc.subarray(servicesOf(id)) }),
      ),
    ),
  );

const vendor = fc.record({
  isNamed: fc.boolean(),
  heldBy: fc.option(fc.constantFrom(...ids), { freq: 2 }),
  needs: fc.array(fc.option(fc.subarray(names, { minLength: 1, maxLength: 3 }), { freq: 2 }), {
    maxLength: 4,
  }),
});

const answers = fc.dictionary(fc.constantFrom(...ids), fc.boolean(), { maxKeys: 4 });
const services = fc.dictionary(fc.constantFrom(...ids.flatMap(servicesOf)), fc.boolean(), {
  maxKeys: 4,
});

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constantFrom('accept-all', 'reject-all', 'withdraw', 'reset', 'hide') }),
  fc.record({ does: fc.constant('save'), choices: answers, services }),
  fc.record({ does: fc.constant('show'), view: fc.constantFrom('banner', 'preferences') }),
  fc.record({ does: fc.constant('click'), button: fc.constantFrom('accept-all', 'reject-all') }),
  fc.record({
    does: fc.constant('center'),
    turns: fc.array(fc.nat(12), { maxLength: 5 }),
    button: fc.oneof(
      { weight: 3, arbitrary: fc.constant('save' as const) },
      { weight: 1, arbitrary: fc.constantFrom('accept-all', 'reject-all', 'close') },
    ),
  }),
  fc.record({
    does: fc.constant('elsewhere'),
    step: fc.constantFrom('accept-all', 'reject-all', 'save', 'reset'),
    choices: answers,
    services,
    event: fc.constantFrom('visibilitychange', 'pageshow'),
  }),
  fc.record({
    does: fc.constant('visit'),
    signal: fc.constantFrom('same', 'gpc', 'none'),
    isRevised: fc.boolean(),
  }),
) as fc.Arbitrary<Step>;

/** Every site and every sequence of 1 to 6 steps; what fails shrinks to the fewest. */
export const plans = (vendorIds: readonly string[]): fc.Arbitrary<Plan> =>
  fc.record({
    site: fc.record({
      categories,
      vendors: fc
        .subarray([...vendorIds], { minLength: 1 })
        .chain((chosen) => fc.record(Object.fromEntries(chosen.map((id) => [id, vendor])))),
      place: fc.constantFrom('none', 'FR', 'US-CA', 'GB'),
      isMicrosoftSignalled: fc.boolean(),
    }),
    steps: fc.array(step, { minLength: 1, maxLength: 6 }),
  });
