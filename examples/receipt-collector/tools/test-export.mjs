import { exportItems } from './export-items.mjs';
import { noFacts } from './facts.mjs';

/** What an export of the whole store, or of a part of it, writes. */
export async function exportedText(write, store, filter = {}, facts = noFacts) {
  let written = '';
  const context = { store, filter, facts };
  for await (const piece of write(exportItems(store, filter), context)) written += piece;
  return written;
}

/** The same, read as one JSON document. */
export const exportedJson = async (...values) => JSON.parse(await exportedText(...values));
