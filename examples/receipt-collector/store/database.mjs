/**
 * What the store asks of a database: PostgreSQL's SQL, rows as objects, `bigint` as a number,
 * `timestamptz` as a Date.
 *
 * @typedef {object} Database
 * @property {(sql: string, values?: readonly unknown[]) => Promise<any[]>} query one statement
 * @property {<Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>} transaction
 *   runs `work` whole or not at all; again from the start when another process got in between
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Transaction
 * @property {(sql: string, values?: readonly unknown[]) => Promise<any[]>} query
 * @property {(sql: string) => Promise<void>} run several statements without values
 */

/** The lowest UUID, which no receipt has: where going through all of them begins. */
export const lowestId = '00000000-0000-0000-0000-000000000000';
