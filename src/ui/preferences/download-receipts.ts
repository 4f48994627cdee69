import type { InterfaceContext } from '../../core/interface-types.js';

/** Hands the visitor the receipts as a file. What goes wrong is reported. */
export async function downloadReceipts({
  receipts,
  report,
}: Pick<InterfaceContext, 'receipts' | 'report'>): Promise<void> {
  try {
    const text = JSON.stringify(await receipts.export(), null, 2);
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'consent-receipts.json';
    link.click();
    // Later, because the browser reads the address only after the click.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  } catch (error) {
    report('The receipts could not be handed out.', error);
  }
}
