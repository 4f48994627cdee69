import { readFileSync } from 'node:fs';
import { verifyStore } from '../tools/verify-store.mjs';
import { createProgress } from './progress.mjs';
import { writeTo } from './write-to.mjs';

/** `assent-receipts verify` */
export async function verifyCommand(store, { keys, json }, { stdout, stderr }, onProblem) {
  const write = writeTo(stdout);
  const progress = createProgress(stderr);
  const summary = await verifyStore(store, {
    keys: keys && readKeys(keys),
    onProgress: progress.show,
    async onFinding(finding) {
      progress.clear();
      await write(json ? `${JSON.stringify(finding)}\n` : describe(finding));
    },
  });
  progress.clear();
  await write(json ? `${JSON.stringify({ summary })}\n` : conclude(summary));
  if (summary.problems > 0) onProblem();
}

function describe({ severity, code, receiptId, message }) {
  const subject = receiptId ? `receipt ${receiptId}: ` : '';
  return `${severity.padEnd(8)} ${code.padEnd(18)} ${subject}${message}\n`;
}

function conclude({ receipts, consents, notices, problems, warnings, erased }) {
  const counts = [
    [receipts, 'receipt', 'receipts'],
    [consents, 'consent', 'consents'],
    [notices, 'notice', 'notices'],
    [problems, 'problem', 'problems'],
    [warnings, 'warning', 'warnings'],
    [erased, 'note on erasures', 'notes on erasures'],
  ].map(([count, one, many]) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`);
  return `${counts.slice(0, 3).join(', ')}: ${counts.slice(3).join(', ')}\n`;
}

function readKeys(file) {
  const { keys } = JSON.parse(readFileSync(file, 'utf8'));
  if (Array.isArray(keys) && keys.every(({ kid, x }) => kid && x)) return keys;
  throw new Error(`${file} is no JWK set. Save what /.well-known/assent-keys.json answers.`);
}
