import { checkConfig } from '../core/check-config.js';
import type { ConsentStore } from '../core/consent-store.js';
import type { Config, Settings, WithdrawalReport } from '../core/types.js';
import { report } from './page-events.js';
import { openReceiptDesk, type ReceiptDesk } from './receipt-desk.js';
import type { Outbox } from './outbox.js';
import { sweepTwice } from './sweep.js';

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
export interface DecisionDesk extends ReceiptDesk {
  /** Removes what the consent denies, and says what happened to it. */
  sweep(): Promise<WithdrawalReport>;
}

/**
 * Opens what follows a decision: receipts are made and sent, what was denied is removed. It comes in
 * a chunk of its own, because most page views decide nothing; it is fetched once the banner is
 * painted, so that it is there before the visitor's click.
 */
export function openDecision({
  config,
  settings,
  outbox,
  $consent,
  stop,
}: DecisionContext): DecisionDesk {
  try {
    if (config) checkConfig(config);
  } catch (error) {
    report((error as Error).message, error);
    stop();
  }
  return {
    ...openReceiptDesk(outbox, settings.cookie.name, settings.receipts.endpoint),
    sweep: () => sweepTwice(settings, $consent.get),
  };
}
