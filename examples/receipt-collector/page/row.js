const sameDay = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });
const otherDay = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'long' });

const chainNotes = {
  intact: 'chain intact',
  gap: 'gap',
  altered: 'altered',
};

/**
 * Draws one receipt as a row that opens to its whole JSON.
 *
 * @param {object} item an entry of `GET /api/receipts`
 * @returns {HTMLLIElement}
 */
export function createRow(item) {
  const receipt = parse(item.body) ?? {};
  const summary = element(
    'summary',
    {},
    cell('time', 'Received', time(item.receivedAt)),
    cell('event', 'Event', receipt.event),
    cell(
      'state',
      'State',
      element('span', { className: `pie pie-${receipt.state}` }),
      receipt.state,
    ),
    cell('decisions', 'Decisions', ...(receipt.decisions ?? []).map(chip)),
    cell('method', 'Method', receipt.method),
    cell('surface', 'Surface', receipt.surface),
    cell('language', 'Language', receipt.language),
    cell('seq', 'Seq', item.seq),
    cell('id', 'Receipt', element('code', { title: item.receiptId }, item.receiptId.slice(0, 8))),
    cell('chain', 'Chain'),
  );
  const details = element('details', {}, summary);
  // Most rows are never opened, so their JSON is not laid out until then.
  details.addEventListener('toggle', () => details.append(createDetail(item, receipt)), {
    once: true,
  });
  const row = element('li', {}, details);
  showChain(row, item);
  return row;
}

/** Shows whether all receipts of the row's consent id are here, linked and unaltered. */
export function showChain(row, { chain, altered }) {
  const state = altered ? 'altered' : chain;
  const target = row.querySelector('.cell-chain');
  target.dataset.chain = state;
  target.replaceChildren(
    label('Chain'),
    element('span', { className: 'badge' }, chainNotes[state]),
  );
}

function createDetail({ receivedAt, consentId, body }, receipt) {
  const json = parse(body) ? JSON.stringify(parse(body), null, 2) : body;
  const pre = element('pre', { className: 'code', tabIndex: 0 }, element('code', {}, json));
  return element(
    'div',
    { className: 'detail' },
    element(
      'dl',
      {},
      fact('Decided', receipt.decidedAt && exact.format(new Date(receipt.decidedAt))),
      fact('Received', exact.format(new Date(receivedAt))),
      fact('Consent', element('code', {}, consentId)),
      fact('Regime', `${receipt.regime}, ${receipt.jurisdiction}`),
    ),
    pre,
  );
}

function chip({ purpose, granted }) {
  const spoken = element('span', { className: 'spoken' }, granted ? ' granted' : ' denied');
  const made = element('span', { className: 'chip' }, purpose, spoken);
  made.dataset.granted = granted;
  return made;
}

function cell(name, title, ...children) {
  return element('span', { className: `cell cell-${name}` }, label(title), ...children);
}

/** Names a value for a screen reader, and for everyone where the columns have no head. */
function label(title) {
  return element('span', { className: 'label' }, `${title} `);
}

function fact(term, value) {
  return element('div', {}, element('dt', {}, term), element('dd', {}, value));
}

function time(value) {
  const date = new Date(value);
  const format = date.toDateString() === new Date().toDateString() ? sameDay : otherDay;
  return element('time', { dateTime: value, title: exact.format(date) }, format.format(date));
}

function parse(body) {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  // `append` makes text nodes of texts, so nothing that a receipt says is ever read as markup.
  made.append(...children.map((child) => child ?? '–'));
  return made;
}
