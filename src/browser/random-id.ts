/**
 * A random UUID v4 (RFC 9562). `crypto.randomUUID` is missing on plain http: there the id is taken out
 * of a blob's address, which every browser makes from one, and which is too slow for a click elsewhere.
 */
export const randomId = (): string =>
  crypto.randomUUID?.() ?? URL.createObjectURL(new Blob()).slice(-36);
