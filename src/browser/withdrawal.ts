import { grantedServices, withDropped } from '../core/granted-services.js';
import { watchedNames } from '../core/watched-names.js';
import { unreachableCookies } from '../core/unreachable-cookies.js';
import { EMPTY_REPORT, isEmpty, mergeReports } from '../core/withdrawal-report.js';
import { findService } from '../core/choices.js';
import { asConfigured } from '../core/config.js';
import { namedServices } from '../core/named-services.js';
import type { Change, WithdrawalReport } from '../core/types.js';
import { removeHostOnlyCookie } from './consent-cookie.js';
import { sweptBy, type Watched } from './leftovers.js';
import type { PageContext } from './page-context.js';
import { runningTags, type RunningTag } from './running-tags.js';
import { isDatabaseWaiting } from './stored/databases.js';
import { openArea } from './stored/web-storage.js';
import { createSweeper } from './sweeper.js';
import { afterPaint, nextTask } from './turns.js';
import { whenIdle } from './when-idle.js';
import { within } from './within.js';

/** What a withdrawal takes of the page. */
type WithdrawalContext = Pick<PageContext, '$consent' | 'config' | 'outbox' | 'settings'>;

/** Removes what is denied, and says so. */
export interface Withdrawal {
  /** Cleans up once a change of the consent is painted; resolves to what happened, before any reload. */
  follow(change: Change): Promise<WithdrawalReport>;
  stop(): void;
}

/**
 * Cleans up now, for as long as the page lives and after every change. The report of the newest decision
 * lies in `sessionStorage` under `<cookie name>:withdrawal`, where the preference center reads it, also
 * after a reload; `deliver` is awaited before one.
 */
export function openWithdrawal(
  { $consent, config, outbox, settings }: WithdrawalContext,
  deliver: () => Promise<void>,
): Withdrawal {
  const consent = $consent.get;
  const named = namedServices(config).map(({ id }) => id);
  const host = location.hostname;
  const key = `${settings.cookie.name}:withdrawal`;
  /** What became of the newest decision; null before the first on this page. */
  let latest: WithdrawalReport | null = null;
  /** The change that is followed, once there was one. */
  let newest: Change | undefined;
  let isStopped = false;

  const keep = () => {
    try {
      if (latest && !isEmpty(latest)) openArea('session')?.setItem(key, JSON.stringify(latest));
    } catch {
      // Full: the page works without.
    }
  };
  const sweeper = createSweeper(
    withDropped(settings, outbox.read('services')),
    consent,
    (report) => {
      if (!latest) return;
      latest = mergeReports(latest, report);
      keep();
    },
  );
  const remember = () => {
    const granted = grantedServices(settings, consent(), host);
    if (Object.keys(granted)[0]) outbox.write('services', granted);
    else outbox.remove('services');
    const decided = consent();
    // What the catalogue did not give may have left something: the next page looks again.
    const isKnown = named.every((id) => findService(settings, id)?.provider);
    if (!decided || !isKnown) return outbox.remove('watched');
    const by = sweptBy(asConfigured(settings, named), decided);
    const watched: Watched = [by, watchedNames(settings, decided)];
    outbox.write('watched', watched);
  };
  /** Has the next page look again where something has to go that is still in use. */
  const sweep = async () => {
    await sweeper.sweep();
    if (isDatabaseWaiting()) outbox.remove('watched');
  };

  const reloadIfNeeded = async ({ previous, consent: decided }: Change) => {
    const goesOn = ({ stops, isAllowed }: RunningTag) =>
      !stops && isAllowed(previous) && !isAllowed(consent());
    const isNeeded = () => runningTags(settings).some(goesOn);
    // What expires or is forgotten is no withdrawal: nobody clicked.
    if (settings.clear?.reload !== 'when-needed' || !decided || !isNeeded()) return;
    await within(deliver, undefined);
    // Whoever awaits the report has it by then, and the visitor may have changed their mind.
    await nextTask();
    if (isNeeded()) location.reload();
  };

  // In a task of its own: where a decision opened this, its change comes first and is what is swept.
  void nextTask().then(async () => {
    if (newest || isStopped) return;
    remember();
    await sweep();
  });

  return {
    async follow(change) {
      if (isStopped) return EMPTY_REPORT;
      newest = change;
      // What is swept from now on belongs to this change, also by a sweep that was planned before.
      latest = change.consent && EMPTY_REPORT;
      // Nothing of what comes now stands between a click and its paint, nor before tags where all is allowed.
      await afterPaint();
      if (change.consent && !Object.values(change.consent.choices).includes(false))
        await whenIdle();
      removeHostOnlyCookie(settings.cookie);
      if (change.changed[0] || !change.consent) openArea('session')?.removeItem(key);
      // The tab that was decided in has done so.
      if (change.origin !== 'elsewhere') remember();
      const ran = runningTags(settings).flatMap(({ services }) => services);
      const ids = ran.map(({ id }) => id);
      const remaining = unreachableCookies(settings, change, ids, host);
      // Else the visitor has decided again.
      if (latest && newest === change) {
        latest = mergeReports({ ...EMPTY_REPORT, remaining }, latest);
      }
      await sweeper.sweep();
      // A tag that was in the middle of writing has ended by then.
      await nextTask();
      await sweep();
      void reloadIfNeeded(change);
      return latest ?? EMPTY_REPORT;
    },
    stop() {
      isStopped = true;
      sweeper.stop();
    },
  };
}
