import type { Change, Consent, Settings } from './types.js';

/**
 * Everything that a receipt is made from, written down in the moment of the decision: whatever
 * happens to the tab or the site's configuration afterwards, the same receipt comes out of it.
 */
export interface ReceiptDraft extends Pick<Change, 'previous' | 'surface'> {
  readonly receiptId: string;
  readonly consent: Consent;
  readonly origin: string;
  readonly settings: Settings;
  /** The words that the interface showed; empty when a site's own controls were used. */
  readonly texts: Readonly<Record<string, string>>;
  /**
   * Which notice was shown. `takeover:klaro`: another product's, whose stored choice was taken over.
   * @default "main", Assent's
   */
  readonly notice?: string;
}
