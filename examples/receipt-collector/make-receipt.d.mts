/** A receipt that a test may bend. */
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyReceipt = Record<string, any>;

/** Makes a valid receipt: the shipped example with new ids, the given changes and a fitting digest. */
export function makeReceipt(changes?: AnyReceipt, previous?: AnyReceipt | null): AnyReceipt;

/** Gives a receipt the digest of what it says. */
export function seal(receipt: AnyReceipt): AnyReceipt;

/** Makes a notice as a browser sends it: the canonical bytes and their address. */
export function makeNotice(notice: object): { readonly digest: string; readonly body: string };
