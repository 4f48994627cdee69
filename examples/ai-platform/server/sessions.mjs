import { randomUUID } from 'node:crypto';
import { readCookie } from './cookies.mjs';

const NAME = 'meridian_session';
// A real site adds `; Secure` and the `__Host-` prefix: it is on https.
const attributes = 'Path=/; HttpOnly; SameSite=Lax';

/**
 * Who is signed in, in memory. The cookie is strictly necessary, so it needs no consent: it is set
 * when a visitor signs in, lasts until the browser closes, and no script can read it.
 */
export function createSessions() {
  /** @type {Map<string, string>} */
  const names = new Map();
  return {
    /** The name of who sent the request; undefined when nobody is signed in. */
    nameOf: (request) => names.get(readCookie(request.headers.cookie, NAME) ?? ''),
    /** Starts a session. Returns the `Set-Cookie` header. */
    start(name) {
      const id = randomUUID();
      names.set(id, name);
      return `${NAME}=${id}; ${attributes}`;
    },
    /** Ends the session of a request. Returns the `Set-Cookie` header. */
    end(request) {
      names.delete(readCookie(request.headers.cookie, NAME) ?? '');
      return `${NAME}=; ${attributes}; Max-Age=0`;
    },
  };
}
