import { exportCsv } from '../tools/export-csv.mjs';
import { exportItems } from '../tools/export-items.mjs';
import { exportJson } from '../tools/export-json.mjs';
import { exportStandard } from '../tools/export-standard.mjs';
import { noFacts, readFacts } from '../tools/facts.mjs';
import { createProgress } from './progress.mjs';
import { writeTo } from './write-to.mjs';

const writers = {
  json: exportJson,
  csv: exportCsv,
  kantara: exportStandard('kantara'),
  iso27560: exportStandard('iso27560'),
};

/** What `--format` takes. */
export const formats = Object.keys(writers);

/** `assent-receipts export` */
export async function exportCommand(store, options, { stdout, stderr }, onProblem) {
  const { format, consent, from, to, facts } = options;
  const filter = { consent, from, to };
  const context = { store, filter, facts: facts ? readFacts(facts) : noFacts };
  const write = writeTo(stdout);
  const progress = createProgress(stderr);
  let count = 0;

  async function* watched() {
    for await (const item of exportItems(store, filter)) {
      if (!item.receipt) complain(item.stored);
      yield item;
      progress.show((count += 1));
    }
  }
  function complain({ receiptId }) {
    progress.clear();
    stderr.write(`assent-receipts: receipt ${receiptId} cannot be read any more\n`);
    onProblem();
  }
  for await (const piece of writers[format](watched(), context)) await write(piece);
  progress.clear();
}
