import pg from 'pg';
import { retry } from './retry.mjs';

const int8 = 20;
const types = {
  // Counts and sequence numbers stay far below 2^53; pg hands out text for them.
  getTypeParser: (oid, format) => (oid === int8 ? Number : pg.types.getTypeParser(oid, format)),
};

/**
 * Connects to a PostgreSQL server, or to an engine that speaks its protocol.
 *
 * @param {string} databaseUrl `postgres://user:password@host:5432/database`
 * @param {object} [options]
 * @param {number} [options.connections] at most so many at once; one of them writes. Default 5
 * @returns {import('./database.mjs').Database}
 */
export function connectPostgres(databaseUrl, { connections = 5 } = {}) {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connections,
    types,
    application_name: 'receipt-collector',
    connectionTimeoutMillis: 10_000,
    // A server that stays silent must not let receipts pile up here.
    query_timeout: 30_000,
    keepAlive: true,
  });
  // A connection that the server ends is replaced, and what ran on it rejects. Unheard, the events would
  // end this process: the pool's tells of idle connections, a client's of those in use.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    query: (sql, values = []) => retry(async () => (await pool.query(sql, [...values])).rows),
    transaction: (work) => retry(() => transact(pool, work)),
    close: () => pool.end(),
  };
}

async function transact(pool, work) {
  const client = await pool.connect();
  let failure;
  try {
    await client.query('BEGIN');
    const result = await work({
      query: async (sql, values = []) => (await client.query(sql, [...values])).rows,
      run: async (sql) => void (await client.query(sql)),
    });
    await client.query('COMMIT');
    return result;
  } catch (error) {
    failure = await client.query('ROLLBACK').then(
      () => undefined,
      (broken) => broken,
    );
    throw error;
  } finally {
    // A connection that could not even roll back is thrown away.
    client.release(failure);
  }
}
