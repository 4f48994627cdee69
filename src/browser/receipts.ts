import type { Receipt, Receipts } from '../core/types.js';
import type { DecisionDesk } from './decision.js';
import type { Outbox } from './outbox.js';

/** What a page knows of its receipts; the desk is fetched only to hand them out or check them. */
export const openReceipts = (outbox: Outbox, openDesk: () => Promise<DecisionDesk>): Receipts => ({
  export: () => openDesk().then((desk) => desk.export()),
  get pending() {
    return outbox.keys('draft:').length + outbox.keys('pending:').length;
  },
  get last() {
    return (outbox.read('receipts') as readonly Receipt[] | undefined)?.at(-1) ?? null;
  },
  verify: () => openDesk().then((desk) => desk.verify()),
});
