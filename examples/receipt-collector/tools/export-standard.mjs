import { readFileSync } from 'node:fs';
import { expand } from './expand.mjs';
import { missingFields } from './missing-fields.mjs';
import { toIso27560 } from './to-iso27560.mjs';
import { toKantara } from './to-kantara.mjs';

const readSchema = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

/** The standards that receipts are written in, each with the schema of a complete record. */
export const standards = {
  kantara: { toRecord: toKantara, schema: readSchema('kantara.schema.json') },
  iso27560: { toRecord: toIso27560, schema: readSchema('iso27560.schema.json') },
};

/**
 * Writes each receipt as a record of a standard. Beside it stands which fields of the standard nobody
 * stated (`missing`), and whether the notice was there to be expanded.
 *
 * @param {'kantara' | 'iso27560'} name
 * @returns {(items: AsyncIterable<import('./export-items.mjs').ExportItem>,
 *   context: { facts: ReturnType<import('./facts.mjs').readFacts>, filter: object }) =>
 *   AsyncGenerator<string>} one JSON document, in pieces
 */
export function exportStandard(name) {
  const { toRecord, schema } = standards[name];
  return async function* (items, { facts, filter }) {
    const head = {
      format: `assent-receipts/1 ${name}`,
      exportedAt: new Date().toISOString(),
      filter,
    };
    yield `${JSON.stringify(head).slice(0, -1)},"records":[`;
    let separator = '\n';
    for await (const { stored, receipt, previous, notice } of items) {
      const record = receipt && toRecord(expand(receipt, notice.manifest, previous), facts);
      const missing = record ? missingFields(schema, record) : [];
      const entry = {
        receiptId: stored.receiptId,
        notice: record ? notice.state : 'unreadable',
        isComplete: record !== null && missing.length === 0,
        missing,
        record,
      };
      yield separator + JSON.stringify(entry);
      separator = ',\n';
    }
    yield '\n]}\n';
  };
}
