import { readConsentCookie, writeConsentCookie } from './browser/consent-cookie.js';
import { connectControls } from './browser/controls.js';
import type { DecisionDesk } from './browser/decision.js';
import { openGate, type Gate } from './browser/gate.js';
import { openInterface } from './browser/interface.js';
import { hasLeftovers } from './browser/leftovers.js';
import { watchOtherPages } from './browser/other-pages.js';
import { openOutbox } from './browser/outbox.js';
import { emit, failed, on, report } from './browser/page-events.js';
import type { Parts } from './browser/parts.js';
import { afterPaint } from './browser/turns.js';
import { randomId } from './browser/random-id.js';
import { openReceipts } from './browser/receipts.js';
import { allows } from './core/choices.js';
import { resolveConfig } from './core/config.js';
import { createConsentStore } from './core/consent-store.js';
import type { Assent, Change, Config, Consent, Surface, WithdrawalReport } from './core/types.js';
import { googleConsentMode, type GoogleConsentMode } from './integrations/google-consent-mode.js';

type Answers = Readonly<Record<string, boolean>>;

/**
 * Starts Assent on a page: the wiring, in the order in which things happen.
 * @throws TypeError for a configuration that `checkConfig` refuses; then nothing has started
 */
export function start(
  config: Config | undefined,
  parts: Parts,
  google: GoogleConsentMode = googleConsentMode(),
): Assent {
  const settings = resolveConfig(config);
  const { cookie, signals, integrations } = settings;
  const isGoogleTold = signals?.google !== false;
  // Only a real `true` counts (W3C GPC 3.1).
  const gpc = (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
  const outbox = openOutbox(cookie.name);
  const stopping = new AbortController();
  const { signal } = stopping;
  const undo = (step: () => void) => signal.addEventListener('abort', step);
  let gate: Gate | undefined;
  /** False where the browser keeps no cookies: the decision holds for this page. */
  let isStored = true;
  let swept: Promise<WithdrawalReport> | undefined;
  let desk: Promise<DecisionDesk> | undefined;
  /** The law's last word on a decision, once it is known. */
  let refine = (consent: Consent): Consent => (gpc ? { ...consent, gpc } : consent);

  const store = createConsentStore(
    settings,
    () => ui.language,
    randomId,
    failed,
    (consent) => refine(consent),
  );
  const { $consent, $view, adopt, decide, show, reset } = store;
  const acceptAll = (surface: Surface) => decide(() => true, {}, 'accept-all', surface);
  const rejectAll = (surface: Surface) => decide(() => false, {}, 'reject-all', surface);
  const save = (choices: Answers, services: Answers, surface: Surface = 'preferences') =>
    decide(
      (id) => choices[id] === true,
      services,
      surface === 'placeholder' ? surface : 'save-choices',
      surface,
    );
  const isAllowed = (category: string, service?: string) =>
    allows(settings, $consent.get(), category, service);

  const stop = () => stopping.abort();
  const openDesk = () =>
    (desk ??= parts.load('decision').then(({ open }) => {
      const opened = open({ config, settings, outbox, $consent, stop });
      // Stopped while it was on its way.
      if (signal.aborted) opened.stop();
      undo(opened.stop);
      return opened;
    }));
  const quietly = (work: Promise<unknown>) => void work.catch(failed('assent-decision.js'));
  const receipts = openReceipts(outbox, openDesk);

  const ui = openInterface(
    { ...store, settings, gpc, acceptAll, rejectAll, save, receipts, report },
    parts,
    () => quietly(openDesk()),
  );
  const subscribers: Readonly<Record<string, (change: Change) => void>> = {
    cookie({ consent, origin }) {
      if (!/^(decision|reset)$/.test(origin)) return;
      writeConsentCookie(cookie, consent);
      // Until it has been looked for, which takes longer than a click's paint may wait.
      isStored = false;
      void afterPaint().then(() => {
        const stored = readConsentCookie(cookie);
        isStored = (stored?.decidedAt ?? '') >= ($consent.get()?.decidedAt ?? '');
        // Another tab may have decided since.
        if (isStored) adopt(stored, 'elsewhere');
        else report('No cookie is kept.');
      });
    },
    signals({ consent, previous, changed }) {
      if (isGoogleTold && !integrations?.['google'] && (!previous || changed[0])) {
        google.update(settings, consent);
      }
    },
    gate: ({ origin }) => gate?.update(origin === 'decision'),
    withdrawal(change) {
      if (change.origin === 'stored') return;
      swept = openDesk().then((opened) => opened.follow(change));
      quietly(swept);
    },
    receipt({ consent, previous, origin, surface }) {
      if (origin !== 'decision') return;
      const receiptId = randomId();
      outbox.write(`draft:${receiptId}`, {
        receiptId,
        consent,
        previous,
        surface,
        gpc,
        origin: location.origin,
        settings,
        texts: ui.texts,
      });
    },
    view({ consent, origin }) {
      if (!consent) show('banner');
      else if (origin === 'decision' || $view.get() === 'banner') show('none');
    },
    events({ consent, previous, changed, origin }) {
      if (origin !== 'stored') emit('decision', { consent, previous, changed });
    },
  };
  undo(
    $consent.listen(() => {
      const change = store.change();
      for (const [name, subscriber] of Object.entries(subscribers)) {
        // One that throws stops no other: the banner closes whatever happens before.
        try {
          subscriber(change);
        } catch (error) {
          failed(name)(error);
        }
      }
    }),
  );

  const assent: Assent = {
    $consent,
    $view,
    get consent() {
      return $consent.get();
    },
    receipts,
    allows: isAllowed,
    acceptAll: () => acceptAll('api'),
    rejectAll: () => rejectAll('api'),
    save(choices, services = {}) {
      save(choices, services, 'api');
      quietly(openDesk().then((opened) => opened.checkNames(choices, services)));
    },
    withdraw() {
      rejectAll('api');
      return swept!;
    },
    reset,
    show: (view) => show(view === 'preferences' ? view : 'banner'),
    hide: () => show('none'),
    setLanguage: (tag) => ui.setLanguage(tag).then(draw),
    when: (category, service) =>
      new Promise((resolve) => {
        const check = () => isAllowed(category, service) && resolve();
        undo($consent.subscribe(check));
        // The law may let run what nobody has decided on.
        undo(on('ready', check));
      }),
    on,
    stop,
  };

  // Google's own tags may run before anything of ours could: its default goes first of all.
  if (isGoogleTold) google.sendDefault();
  undo($view.listen((view) => emit('view', { view })));

  /** All that is drawn; what is there already stays as it is. */
  const draw = () => {
    gate?.update(false);
    if (settings.ui?.trigger) void ui.hold('trigger');
    if (settings.law?.links[0]) void ui.hold('links');
    void ui.follow();
  };
  const openTags = () => {
    if (signal.aborted) return;
    gate = openGate(settings, $consent, ui.hold, (script) =>
      parts.load('renew').then(
        ({ renewScript }) => renewScript(script),
        () => script,
      ),
    );
    undo(gate.stop);
    draw();
  };
  const begin = (vendors?: Promise<unknown>) => {
    // Stopped before the law was known.
    if (signal.aborted) return;
    if (!$consent.get()) {
      if ($view.get() === 'none') show('banner');
      // What runs unasked is told as well.
      if (settings.law?.isQuiet) subscribers['signals']!({ consent: null } as Change);
    }
    undo($view.listen(() => void ui.follow()));
    undo(ui.stop);
    watchOtherPages(() => {
      if (isStored) adopt(readConsentCookie(cookie), 'elsewhere');
    }, signal);
    connectControls(
      {
        preferences: () => show('preferences'),
        'accept-all': assent.acceptAll,
        'reject-all': assent.rejectAll,
        withdraw: assent.rejectAll,
      },
      signal,
    );
    if (vendors) {
      draw();
      void vendors.then(openTags);
    } else openTags();
    if (receipts.pending || hasLeftovers(settings, $consent.get(), outbox)) quietly(openDesk());
    // In a microtask, so that `window.assent` is there for whoever listens.
    queueMicrotask(() => emit('ready', { consent: $consent.get() }));
  };
  const run = () => {
    const stored = readConsentCookie(cookie);
    /** Fetches a part, at once, that has a say before tags run, and opens it after another one. */
    const extend = (name: 'regimes' | 'integrations', before?: Promise<unknown>) =>
      Promise.all([parts.load(name), before])
        .then(([{ open }]) =>
          open({
            ...store,
            config,
            settings,
            stored,
            gpc,
            signal,
            refine: (by) => void (refine = by),
          }),
        )
        .catch(failed(`assent-${name}.js`));
    /** What a law may yet unmake: a decision of another law, or of before a signal. */
    const isOpen =
      settings.audience ?? (stored && (stored.regime !== 'opt-in' || (gpc && !stored.gpc)));
    if (!isOpen) adopt(stored, 'stored');
    const law = isOpen || (settings.regimes && !$consent.get()) ? extend('regimes') : undefined;
    const vendors = integrations || signals?.microsoft ? extend('integrations', law) : undefined;
    if (law) void law.then(() => begin(vendors));
    else begin(vendors);
  };
  // A prerendered page may never be seen (https://wicg.github.io/nav-speculation/prerendering.html).
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', run, { once: true, signal });
  } else run();
  return assent;
}
