import { page, type Heard, type Vendor } from './vendor.js';

/** A client that a page has as a global once its script has run. */
function client(
  vendor: Omit<Vendor, 'arrive' | 'leave'> & { readonly global: string; make(): unknown },
): Vendor {
  return {
    ...vendor,
    arrive: () => void (page[vendor.global] ??= vendor.make()),
    leave: () => delete page[vendor.global],
    state: () => (page[vendor.global] ? vendor.state() : undefined),
  };
}

const tracking = { tracking: 'analytics' };

/** PostHog and Mixpanel keep the opt-in in the browser; set up as their notes say, nothing is sent without. */
const remembering = (
  id: 'posthog' | 'mixpanel',
  signal: 'capturing' | 'tracking',
  heard: Heard,
): Vendor => {
  let hasOptedIn = false;
  const set = (answer: boolean, words: readonly unknown[]) => {
    hasOptedIn = answer;
    heard(words);
  };
  return client({
    id,
    global: id,
    signals: { [signal]: 'analytics' },
    make: () => ({
      [`opt_in_${signal}`]: () => set(true, ['in']),
      [`opt_out_${signal}`]: () => set(false, ['out']),
      [`has_opted_in_${signal}`]: () => hasOptedIn,
    }),
    state: () => ({ [signal]: hasOptedIn }),
  });
};

/** Started with `optOut: true` on every page. */
const amplitude = (heard: Heard): Vendor => {
  let isOut = true;
  return client({
    id: 'amplitude',
    global: 'amplitude',
    signals: tracking,
    make: () => {
      isOut = true;
      return {
        setOptOut(value: boolean) {
          isOut = value;
          heard([value]);
        },
      };
    },
    state: () => ({ tracking: !isOut }),
  });
};

/** Recording begins and ends by its calls; both sample rates are 0. */
const sentry = (heard: Heard): Vendor => {
  let isRecording = false;
  const say = (command: 'start' | 'stop') => {
    isRecording = command === 'start';
    heard([command]);
  };
  const replay = { start: () => say('start'), stop: async () => say('stop') };
  return client({
    id: 'sentry',
    global: 'Sentry',
    signals: { replay: 'analytics' },
    make: () => {
      isRecording = false;
      return { getReplay: () => replay };
    },
    state: () => ({ replay: isRecording }),
  });
};

interface SegmentEvent {
  readonly payload: { readonly obj: { context?: { consent?: Record<string, never> } } };
  next(payload: unknown): void;
}

const destinations = { functional: 'functional', analytics: 'analytics', marketing: 'marketing' };

/** Without a middleware every event goes everywhere; with one, where the event itself says. */
const segment = (): Vendor => {
  let middlewares: ((event: SegmentEvent) => void)[] = [];
  return client({
    id: 'segment',
    global: 'analytics',
    signals: destinations,
    make: () => {
      middlewares = [];
      return { addSourceMiddleware: (added: () => void) => void middlewares.push(added) };
    },
    state() {
      let isSent = false;
      const payload = { obj: {} as SegmentEvent['payload']['obj'] };
      const next = (at: number) => {
        const middleware = middlewares[at];
        if (middleware) middleware({ payload, next: () => next(at + 1) });
        else isSent = true;
      };
      next(0);
      const said = payload.obj.context?.consent?.['categoryPreferences'];
      const names = Object.keys(destinations);
      return Object.fromEntries(names.map((name) => [name, isSent && (said?.[name] ?? !said)]));
    },
  });
};

/** Meta's pixel sends until its consent is revoked. */
const meta = (heard: Heard): Vendor => {
  let isGranted = true;
  return client({
    id: 'meta-pixel',
    global: 'fbq',
    signals: { pixel: 'marketing' },
    make: () => {
      isGranted = true;
      return (command: string, answer: string) => {
        if (command !== 'consent') return;
        isGranted = answer === 'grant';
        heard([answer]);
      };
    },
    state: () => ({ pixel: isGranted }),
  });
};

/** Vendors that are an object or a function of the page, each told by its methods. */
export const clients = (heard: (id: string) => Heard): readonly Vendor[] => [
  remembering('posthog', 'capturing', heard('posthog')),
  remembering('mixpanel', 'tracking', heard('mixpanel')),
  amplitude(heard('amplitude')),
  sentry(heard('sentry')),
  segment(),
  meta(heard('meta-pixel')),
];
