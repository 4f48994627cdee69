/** A random UUID v4. `crypto.randomUUID` would be missing on plain http; random numbers never are. */
export function randomId(): string {
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (place) =>
    // Every digit is random but the version's 4; the 8 keeps its two leading bits (RFC 9562 5.4).
    (+place ^ (crypto.getRandomValues(new Uint8Array(1))[0]! & (15 >> (+place / 4)))).toString(16),
  );
}
