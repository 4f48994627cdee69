import { checkConfig } from '../core/check-config.js';
import type { ConsentStore } from '../core/consent-store.js';
import type { Config, Settings } from '../core/types.js';
import { reportMistake } from './explain.js';
import { openReceiptDesk, type ReceiptDesk } from './receipt-desk.js';
import type { Outbox } from './outbox.js';
import { createSweeper, type Sweeper } from './sweep.js';

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
export type DecisionDesk = ReceiptDesk & Sweeper;

/**
 * Opens what follows a decision: receipts are made and sent, what was denied is removed. It comes in
 * a chunk of its own, because most page views decide nothing; it is fetched once the banner is
 * painted, so that it is there before the visitor's click.
 */
export function open({ config, settings, outbox, $consent, stop }: DecisionContext): DecisionDesk {
  try {
    if (config) checkConfig(config);
  } catch (error) {
    reportMistake(error);
    stop();
  }
  const receipts = openReceiptDesk(outbox, settings.cookie.name, settings.receipts?.endpoint);
  const sweeper = createSweeper(settings, $consent.get);
  return {
    ...receipts,
    ...sweeper,
    stop() {
      receipts.stop();
      sweeper.stop();
    },
  };
}
