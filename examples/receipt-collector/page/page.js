import { createRow, showChain } from './row.js';

const limit = 100;
const rows = new Map();
const list = document.querySelector('#rows');
const status = document.querySelector('#status');

document.querySelector('#snippet').textContent =
  '<script async src="/assent.js"\n' +
  `        data-receipts="${location.origin}/consent-receipts"></script>`;

const stream = new EventSource('api/receipts/stream');
// The list is read once the stream runs, and again after every break: nothing falls between.
stream.addEventListener('open', () => load().then(() => say('live', 'Live'), fail));
stream.addEventListener('error', () => say('waiting', 'Reconnecting'));
stream.addEventListener('receipt', ({ data }) => arrive(JSON.parse(data)));

async function load() {
  const answer = await fetch(`api/receipts?limit=${limit}`);
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  const { receipts } = await answer.json();
  const oldestFirst = receipts.toReversed();
  for (const item of oldestFirst) put(item);
  showCount();
}

function arrive(item) {
  const isNew = !rows.has(item.receiptId);
  put(item);
  if (isNew) rows.get(item.receiptId).row.classList.add('arrived');
  // The receipt may have closed or opened a gap for the ones before it.
  for (const { row, item: other } of rows.values()) {
    if (other.consentId === item.consentId) showChain(row, { ...other, chain: item.chain });
  }
  showCount();
}

/** Keeps the row of a receipt that is shown already, so that an open row stays open. */
function put(item) {
  const row = rows.get(item.receiptId)?.row ?? createRow(item);
  if (!rows.has(item.receiptId)) list.prepend(row);
  rows.set(item.receiptId, { row, item });
  showChain(row, item);
  while (list.childElementCount > limit) remove(list.lastElementChild);
}

function remove(row) {
  row.remove();
  for (const [id, entry] of rows) if (entry.row === row) rows.delete(id);
}

function showCount() {
  document.querySelector('#empty').hidden = rows.size > 0;
  document.querySelector('#receipts').hidden = rows.size === 0;
  if (rows.size === 0) return;
  const consents = new Set([...rows.values()].map(({ item }) => item.consentId)).size;
  const shown = rows.size === limit ? `The newest ${limit}` : String(rows.size);
  document.querySelector('#count').textContent =
    `${shown} ${rows.size === 1 ? 'receipt' : 'receipts'} from ` +
    `${consents} ${consents === 1 ? 'browser' : 'browsers'}, newest first.`;
}

function fail() {
  say('waiting', 'The receipts cannot be loaded');
}

function say(state, text) {
  status.dataset.state = state;
  status.textContent = text;
}
