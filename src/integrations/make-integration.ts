import { allows, findCategory, findService } from '../core/choices.js';
import type { Consent, Settings } from '../core/types.js';
import type { Integration, IntegrationOptions, Needs } from './integration.js';

/** The answer to each signal. */
export type Granted<Signal extends string> = Readonly<Record<Signal, boolean>>;

/** What a vendor's own file knows of it. */
export interface Vendor<Signal extends string> {
  readonly id: string;
  readonly withdrawal?: Integration['withdrawal'];
  /** What each signal needs where the site says nothing. */
  readonly signals: Readonly<Record<Signal, Needs>>;
  /** Denies everything, before a decision. Without it the site's own set-up does. False: not there yet. */
  start?(): void | false;
  /**
   * Nobody has decided: takes back what the vendor kept of an earlier yes, which has expired or no longer
   * stands. Called again and again while there is no decision.
   */
  undo?(): Promise<unknown> | void;
  /** Passes a change on. False: the vendor is not there, and must hear it later. */
  tell(granted: Granted<Signal>, consent: Consent | null): Promise<unknown> | void | false;
}

const isGranted = (
  settings: Pick<Settings, 'categories'>,
  consent: Consent | null,
  id: string,
): boolean => {
  const service = findCategory(settings, id) ? undefined : findService(settings, id);
  return service ? allows(settings, consent, service.category, id) : allows(settings, consent, id);
};

const describe = (granted: readonly boolean[], isDecided: boolean): string =>
  `${isDecided} ${granted.join()}`;

/** Makes an integration that tells its vendor only what is new, and again what did not arrive. */
export function makeIntegration<Signal extends string>(
  vendor: Vendor<Signal>,
  options: IntegrationOptions<Signal> = {},
): Integration {
  const signals = Object.entries<Needs>({ ...vendor.signals, ...options.signals });
  const nothing = describe(
    signals.map(() => false),
    false,
  );
  let told: string | undefined;
  let isStopped = false;

  const start = () => {
    if (!isStopped && told === undefined && vendor.start?.() !== false) told = nothing;
  };
  return {
    id: vendor.id,
    withdrawal: vendor.withdrawal ?? 'told',
    start,
    update(consent, settings) {
      const granted = signals.map(([, needs]) =>
        [needs].flat().every((id) => isGranted(settings, consent, id)),
      );
      const state = describe(granted, !!consent);
      if (state === nothing) start();
      if (isStopped) return undefined;
      if (state === nothing && (told === nothing || told === undefined)) {
        return vendor.undo?.() ?? undefined;
      }
      if (state === told) return undefined;
      const before = told;
      const forget = () => {
        if (told === state) told = before;
      };
      // Before it is said: what the vendor does with it may lead back here.
      told = state;
      try {
        const answers = signals.map(([signal], at) => [signal, granted[at]]);
        const result = vendor.tell(Object.fromEntries(answers) as Granted<Signal>, consent);
        if (result === false) forget();
        if (!(result instanceof Promise)) return undefined;
        return result.catch((error: unknown) => {
          forget();
          throw error;
        });
      } catch (error) {
        forget();
        throw error;
      }
    },
    stop() {
      isStopped = true;
    },
  };
}
