/**
 * A random UUID v4 (RFC 9562). Out of a blob's address, which every browser makes from one, because
 * `crypto.randomUUID` is missing on plain http, and making one from random bytes takes as long as this.
 */
export function randomId(): string {
  const address = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(address);
  return address.slice(-36);
}
