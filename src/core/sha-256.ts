const primes: number[] = [];
for (let candidate = 2; primes.length < 64; candidate++) {
  if (primes.every((prime) => candidate % prime)) primes.push(candidate);
}

/** The first 32 bits of a root's fraction: where the algorithm's constants come from. */
const fraction = (prime: number, exponent: number): number => (prime ** exponent * 2 ** 32) | 0;

const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/**
 * SHA-256 (FIPS 180-4) of some bytes, as 32 bytes, in plain script: WebCrypto is missing on plain http.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const state = Int32Array.from(primes.slice(0, 8), (prime) => fraction(prime, 1 / 2));
  const length = bytes.length;
  const padded = new DataView(new ArrayBuffer(((length + 72) >> 6) << 6));
  bytes.forEach((byte, index) => padded.setUint8(index, byte));
  padded.setUint8(length, 0x80);
  padded.setUint32(padded.byteLength - 8, length / 2 ** 29);
  padded.setUint32(padded.byteLength - 4, length << 3);

  const words = new Int32Array(64);
  for (let block = 0; block < padded.byteLength; block += 64) {
    let mixed: readonly number[] = [...state];
    for (let round = 0; round < 64; round++) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = mixed;
      const [before15, before2] = [words[round - 15]!, words[round - 2]!];
      words[round] =
        round < 16
          ? padded.getInt32(block + round * 4)
          : words[round - 16]! +
            (turn(before15, 7) ^ turn(before15, 18) ^ (before15 >>> 3)) +
            words[round - 7]! +
            (turn(before2, 17) ^ turn(before2, 19) ^ (before2 >>> 10));
      const first =
        h +
        (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
        ((e & f) ^ (~e & g)) +
        fraction(primes[round]!, 1 / 3) +
        words[round]!;
      const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      mixed = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
    }
    mixed.forEach((word, index) => (state[index]! += word));
  }
  const result = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => result.setInt32(index * 4, word));
  return new Uint8Array(result.buffer);
}
