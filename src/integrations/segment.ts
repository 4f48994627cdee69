import type { Integration, Needs } from './integration.js';
import { makeIntegration, type Granted } from './make-integration.js';
import { call, thisPage } from './vendor-calls.js';
import type { ClientOptions } from './vendor-client.js';

interface SourceEvent {
  readonly payload: { readonly obj: { context?: Readonly<Record<string, unknown>> } };
  readonly next: (payload: unknown) => void;
}

/** Segment's categories are the site's own. */
export interface SegmentOptions extends Omit<ClientOptions<string>, 'signals'> {
  /**
   * By the id of each consent category in Segment, what it needs. @default functional, analytics and
   * marketing, by those ids
   */
  readonly signals?: Readonly<Record<string, Needs>>;
}

/**
 * Segment's Analytics.js: a source middleware, which drops every event while nothing is granted and
 * writes the visitor's answers into all others (`context.consent.categoryPreferences`), so that Segment
 * sends them on to what is allowed only. It asks at the event, so a withdrawal counts at once. Segment's
 * script stores identifiers when it loads: hold the tag too.
 * https://segment.com/docs/privacy/consent-management/consent-in-segment-connections/
 * https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/middleware/
 */
export const segment = (
  { client, signals, ...options }: SegmentOptions = {},
  page = thisPage(),
): Integration => {
  let answers: Granted<string> = {};
  let isAdded = false;
  const filter = ({ payload, next }: SourceEvent) => {
    // Without `next` the event is gone.
    if (!Object.values(answers).includes(true)) return;
    const { obj } = payload;
    obj.context = { ...obj.context, consent: { categoryPreferences: answers } };
    next(payload);
  };
  const add = () => {
    if (isAdded) return;
    const segment = (client ?? (() => page.analytics))();
    if (call(segment, 'addSourceMiddleware', filter) === false) return false;
    isAdded = true;
  };
  return makeIntegration<string>(
    {
      id: 'segment',
      signals: signals ?? {
        functional: 'functional',
        analytics: 'analytics',
        marketing: 'marketing',
      },
      start: add,
      tell(granted) {
        answers = granted;
        return add();
      },
    },
    options,
  );
};
