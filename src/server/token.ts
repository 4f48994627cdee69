import { Refusal } from './refusal.js';

/**
 * Lets a request pass that knows the token.
 *
 * @param authorization the request's `Authorization`
 * @throws {Refusal} 401 when it does not, 403 when there is no token to know
 */
export type TokenCheck = (authorization: string | null | undefined) => Promise<void>;

/**
 * Makes the check that stands before everything that was stored. The token comes as
 * `Bearer <token>`, or as the password of HTTP Basic, which a browser asks its user for.
 *
 * @param token without one, nothing passes
 */
export function createTokenCheck(token: string | undefined): TokenCheck {
  if (!token) return async () => Promise.reject(noToken());
  const expected = hash(token);
  return async (authorization) => {
    const given = tokenIn(authorization ?? '');
    if (given === null || !areEqual(await hash(given), await expected)) throw wrongToken();
  };
}

function tokenIn(authorization: string): string | null {
  const [, scheme, value] = /^(bearer|basic) +(\S+) *$/i.exec(authorization) ?? [];
  if (!scheme || !value) return null;
  if (scheme.toLowerCase() === 'bearer') return value;
  try {
    const bytes = Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
    const [, password] = /^[^:]*:(.*)$/s.exec(new TextDecoder().decode(bytes)) ?? [];
    return password ?? null;
  } catch {
    return null;
  }
}

async function hash(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/** Takes as long for a token that is wrong in its first byte as in its last. */
function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  let difference = 0;
  for (const [index, byte] of one.entries()) difference |= byte ^ (other[index] ?? -1);
  return difference === 0;
}

const wrongToken = () =>
  new Refusal(
    401,
    'token-needed',
    'Authorization',
    'This needs the token. Send "Authorization: Bearer <token>", or the token as the password.',
    // Chromium asks its user for nothing where a second scheme follows on the line.
    { 'www-authenticate': 'Basic realm="Consent receipts", charset="UTF-8"' },
  );

const noToken = () =>
  new Refusal(
    403,
    'no-token',
    'Authorization',
    'Nobody may read or erase receipts here, because no token is set. Set TOKEN for the server.',
  );
