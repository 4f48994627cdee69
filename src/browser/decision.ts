import { checkConfig } from '../core/check-config.js';
import type { Change } from '../core/types.js';
import { completeServices } from '../services/complete-services.js';
import { checkNames } from './check-names.js';
import { readConsentCookie } from './consent-cookie.js';
import { reportMistake } from './explain.js';
import { report } from './page-events.js';
import { openReceiptDesk, type ReceiptDesk } from './receipt-desk.js';
import type { PageContext } from './page-context.js';
import { afterPaint } from './turns.js';
import { whenIdle } from './when-idle.js';
import { openWithdrawal, type Withdrawal } from './withdrawal.js';

export { explain } from './explain.js';

/** What follows a decision takes of the page. */
export type DecisionContext = Pick<
  PageContext,
  | '$consent'
  | 'adopt'
  | 'config'
  | 'isStored'
  | 'load'
  | 'outbox'
  | 'report'
  | 'settings'
  | 'signal'
  | 'stop'
>;

/** What follows a decision. */
export interface DecisionDesk extends ReceiptDesk, Withdrawal {
  /** Reports the names of answers that are not configured. */
  checkNames(...answers: readonly Readonly<Record<string, boolean>>[]): void;
}

/**
 * Opens what follows a decision: receipts are made and sent, what was denied is removed. It comes in
 * a chunk of its own, because most page views decide nothing; it is fetched once the banner is
 * painted, so that it is there before the visitor's click.
 */
export async function open(context: DecisionContext): Promise<DecisionDesk> {
  const { config, settings, outbox, $consent, signal, stop } = context;
  await completeServices(context);
  const receipts = openReceiptDesk(outbox, settings, (draft) =>
    completeServices(context, draft.settings),
  );
  const withdrawal = openWithdrawal(context, receipts.deliver);
  const readBack = ({ origin }: Change) => {
    if (origin === 'elsewhere') return;
    const stored = readConsentCookie(settings.cookie);
    // Another tab may have decided since.
    const isStored = (stored?.decidedAt ?? '') >= ($consent.get()?.decidedAt ?? '');
    context.isStored = isStored;
    if (isStored) context.adopt(stored, 'elsewhere');
    else report('No cookie is kept.');
  };
  const desk: DecisionDesk = {
    ...receipts,
    ...withdrawal,
    follow(change) {
      // Looking for the cookie takes longer than a click's paint may wait; a receipt, longer than tags may.
      void afterPaint().then(() => {
        readBack(change);
        return whenIdle().then(receipts.deliver);
      });
      // What did not come before is asked for again.
      return completeServices(context).then(() => withdrawal.follow(change));
    },
    checkNames: (...answers) => checkNames(settings, answers.flatMap(Object.keys)),
    stop() {
      receipts.stop();
      withdrawal.stop();
    },
  };
  try {
    if (config) checkConfig(config);
    // What an earlier page could not send.
    void receipts.deliver();
  } catch (error) {
    reportMistake(error);
    desk.stop();
    stop();
  }
  // Stopped while it was on its way, or later.
  if (signal.aborted) desk.stop();
  signal.addEventListener('abort', desk.stop);
  // `true`, or the first of a list: an empty one holds nothing.
  const [guarded] = [settings.guard].flat();
  if (guarded && !(globalThis as Record<symbol, unknown>)[Symbol.for('assent.guard')]) {
    report('guard is set, but assent-guard.js is not loaded. Load it before other scripts.');
  }
  return desk;
}
