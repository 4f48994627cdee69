import { checkConfig } from '../core/check-config.js';
import type { ConsentStore } from '../core/consent-store.js';
import type { Config, Settings } from '../core/types.js';
import { checkNames } from './check-names.js';
import { reportMistake } from './explain.js';
import { report } from './page-events.js';
import { openReceiptDesk, type ReceiptDesk } from './receipt-desk.js';
import type { Outbox } from './outbox.js';
import { afterPaint } from './turns.js';
import { openWithdrawal, type Withdrawal } from './withdrawal.js';

export { explain } from './explain.js';

/** What the core hands over. */
export interface DecisionContext {
  readonly config: Config | undefined;
  readonly settings: Settings;
  readonly outbox: Outbox;
  readonly $consent: ConsentStore['$consent'];
  /** Called for a configuration that is wrong: everything stays off. */
  stop(): void;
}

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
export function open({ config, settings, outbox, $consent, stop }: DecisionContext): DecisionDesk {
  const receipts = openReceiptDesk(outbox, settings);
  const withdrawal = openWithdrawal(settings, $consent.get, outbox, receipts.deliver);
  const desk: DecisionDesk = {
    ...receipts,
    ...withdrawal,
    follow(change) {
      // Making a receipt takes longer than a click's paint may wait.
      void afterPaint().then(receipts.deliver);
      return withdrawal.follow(change);
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
  // `true`, or the first of a list: an empty one holds nothing.
  const [guarded] = [settings.guard].flat();
  if (guarded && !(globalThis as Record<symbol, unknown>)[Symbol.for('assent.guard')]) {
    report('guard is set, but assent-guard.js is not loaded. Load it before other scripts.');
  }
  return desk;
}
