// In this order for their bytes: what repeats the same words lies close together, 0.3 % of the file.
import type { PageContext } from './browser/page-context.js';
import { connectControls } from './browser/controls.js';
import type { Parts } from './browser/parts.js';
import { openGate, type Gate } from './browser/gate.js';
import { openReceipts } from './browser/receipts.js';
import { randomId } from './browser/random-id.js';
import { sendGoogleDefault, updateGoogle } from './integrations/google-consent-mode.js';
import { watchOtherPages } from './browser/other-pages.js';
import type { Assent, Change, Config, Surface, WithdrawalReport } from './core/types.js';
import { openOutbox } from './browser/outbox.js';
import { hasLeftovers } from './browser/leftovers.js';
import { createConsentStore } from './core/consent-store.js';
import { readConsentCookie, writeConsentCookie } from './browser/consent-cookie.js';
import { emit, failed, on, report } from './browser/page-events.js';
import { resolveConfig } from './core/config.js';
import { allows } from './core/choices.js';
import type { DecisionDesk } from './browser/decision.js';
import { openInterface } from './browser/interface.js';
import { languageFile, wantedLanguages } from './browser/page-language.js';

type Answers = Readonly<Record<string, boolean>>;

/**
 * Starts Assent on a page: the wiring, in the order in which things happen.
 * @throws TypeError for a configuration that `checkConfig` refuses; then nothing has started
 */
export function start(config: Config | undefined, parts: Parts): Assent {
  const settings = resolveConfig(config);
  const { cookie, signals, integrations } = settings;
  const isGoogleTold = signals?.google !== false;
  // Only a real `true` counts (W3C GPC 3.1).
  const gpc = (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
  const outbox = openOutbox(cookie.name);
  const stopping = new AbortController();
  const { signal } = stopping;
  const until = { signal };
  const undo = (step: () => void) => signal.addEventListener('abort', step);
  let gate: Gate | undefined;
  let swept: Promise<WithdrawalReport> | undefined;
  let desk: Promise<DecisionDesk> | undefined;

  const store = createConsentStore(
    settings,
    () => context.language,
    randomId,
    failed,
    (consent) => context.refine(consent),
  );
  const { $consent, $view, adopt, decide, show, reset } = store;
  const acceptAll = (surface: Surface) => decide(() => true, {}, 'accept-all', surface);
  const rejectAll = (surface: Surface) => decide(() => false, {}, 'reject-all', surface);
  const save = (choices: Answers, services: Answers, surface: Surface) =>
    decide(
      (id) => choices[id] === true,
      services,
      surface === 'placeholder' ? surface : 'save-choices',
      surface,
    );
  const isAllowed = (category: string, service?: string) =>
    allows(settings, $consent.get(), category, service);

  const stop = () => stopping.abort();
  // A file that could not be fetched is asked for again by whoever needs it next.
  const openDesk = () => parts.load('decision').then(({ open }) => (desk ??= open(context)));
  const quietly = (work: Promise<unknown>) => void work.catch(failed('assent-decision.js'));
  const receipts = openReceipts(outbox, openDesk);

  const context: PageContext = {
    ...store,
    ...parts,
    gpc,
    refine: (consent) => (gpc ? { ...consent, gpc } : consent),
    config,
    receipts,
    outbox,
    report,
    settings,
    language: languageFile(wantedLanguages(settings.language)),
    isStored: true,
    rejectAll,
    openDesk,
    acceptAll,
    shown: {},
    stop,
    save,
    signal,
  };
  const ui = openInterface(context);
  const subscribers: Readonly<Record<string, (change: Change) => void>> = {
    cookie({ consent, origin }) {
      // `decision` and `reset`: the others come from the cookie.
      if (!/^[dr]/.test(origin)) return;
      writeConsentCookie(cookie, consent);
      // Until the desk has looked for it, which takes longer than a click's paint may wait.
      context.isStored = false;
    },
    signals({ consent, previous, changed }) {
      if (isGoogleTold && !integrations?.['google'] && (!previous || changed[0])) {
        updateGoogle(settings, consent);
      }
    },
    gate: ({ origin }) => gate?.update(origin === 'decision'),
    withdrawal(change) {
      if (change.origin === 'stored') return;
      swept = openDesk().then((opened) => opened.follow(change));
      quietly(swept);
    },
    receipt(change) {
      if (change.origin !== 'decision') return;
      const receiptId = randomId();
      outbox.write(`draft:${receiptId}`, {
        ...change,
        origin: location.origin,
        settings,
        texts: context.shown,
        receiptId,
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
      for (const name in subscribers) {
        // One that throws stops no other: the banner closes whatever happens before.
        try {
          subscribers[name]!(change);
        } catch (error) {
          failed(name)(error);
        }
      }
    }),
  );

  const assent: Assent = {
    $consent,
    $view,
    async setLanguage(tag) {
      await ui.setLanguage(tag);
      gate?.update(false);
      draw();
    },
    get consent() {
      return $consent.get();
    },
    reset,
    acceptAll: () => acceptAll('api'),
    rejectAll: () => rejectAll('api'),
    allows: isAllowed,
    receipts,
    on,
    withdraw() {
      rejectAll('api');
      return swept!;
    },
    stop,
    save(choices, services = {}) {
      save(choices, services, 'api');
      quietly(openDesk().then((opened) => opened.checkNames(choices, services)));
    },
    hide: () => show('none'),
    show: (view) => show(view === 'preferences' ? view : 'banner'),
    when: (category, service) =>
      new Promise((resolve) => {
        const check = () => isAllowed(category, service) && resolve();
        undo($consent.subscribe(check));
        // The law may let run what nobody has decided on.
        undo(on('ready', check));
      }),
  };

  // Google's own tags may run before anything of ours could: its default goes first of all.
  if (isGoogleTold) sendGoogleDefault();
  undo($view.listen((view) => emit('view', { view })));

  /** All that is drawn; what is there already stays as it is. */
  const draw = () => {
    if (settings.ui?.trigger) void ui.hold('trigger');
    if (settings.law?.links[0]) void ui.hold('links');
    ui.follow();
  };
  /** Opens a part that has a say before tags run. */
  const extend = (name: 'regimes' | 'takeover' | 'integrations') =>
    parts
      .load(name)
      .then(({ open }) => open(context))
      .catch(failed(`assent-${name}.js`));
  // Nothing is awaited without need: whoever comes after a plain script tag may count on what it did.
  const run = async () => {
    if (settings.takeover && !readConsentCookie(cookie)) await extend('takeover');
    const stored = readConsentCookie(cookie);
    /** What a law may yet unmake: a decision of another law, or of before a signal. */
    const isOpen =
      settings.audience ??
      (stored &&
        (stored.regime !== 'opt-in' ||
          (gpc && !stored.gpc) ||
          (settings.regimes && outbox.read('law'))));
    if (!isOpen) adopt(stored, 'stored');
    if (isOpen || (settings.regimes && !$consent.get())) await extend('regimes');
    // Stopped before the law was known.
    if (signal.aborted) return;
    if (!$consent.get() && $view.get() === 'none') show('banner');
    undo($view.listen(ui.follow));
    undo(ui.stop);
    // First of all: what is drawn has a file to wait for.
    draw();
    watchOtherPages(() => {
      if (context.isStored) adopt(readConsentCookie(cookie), 'elsewhere');
    }, until);
    connectControls(
      {
        preferences: () => show('preferences'),
        withdraw: assent.rejectAll,
        'reject-all': assent.rejectAll,
        'accept-all': assent.acceptAll,
      },
      until,
    );
    // In a microtask, so that `window.assent` is there for whoever listens.
    queueMicrotask(() => emit('ready', { consent: $consent.get() }));
    if (integrations || signals?.microsoft) await extend('integrations');
    if (signal.aborted) return;
    gate = openGate(settings, $consent, ui.hold, (script) =>
      parts.load('renew').then(
        ({ renewScript }) => renewScript(script),
        () => script,
      ),
    );
    undo(gate.stop);
    gate.update(false);
    // The first look at what is stored takes a slow phone 20 ms: no tag waits for it.
    setTimeout(() => {
      if (receipts.pending || hasLeftovers(settings, $consent.get(), outbox)) quietly(openDesk());
    });
  };
  // A prerendered page may never be seen (https://wicg.github.io/nav-speculation/prerendering.html).
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', run, until);
  } else void run();
  return assent;
}
