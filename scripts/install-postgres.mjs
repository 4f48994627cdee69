/**
 * Sees to it that the receipt collector's tests find a PostgreSQL server to start: on Debian the
 * distribution's own. Elsewhere, and with a server named in DATABASE_URL, it does nothing; without any
 * server the tests say what they skip.
 */
import { installFromDebian, isDebian } from './install-from-debian.mjs';

if (isDebian && !process.env.DATABASE_URL)
  installFromDebian({ '/usr/lib/postgresql': 'postgresql' });
