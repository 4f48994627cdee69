import { contrast, toHex } from './contrast.js';

// What is tried out becomes this rule: the same that a site would write into its own style sheet.
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
/** Values by property, only those that were changed. */
const chosen = new Map();
const fields = new Map();

const current = (property) =>
  getComputedStyle(document.querySelector('#assent')).getPropertyValue(property);

function makeField(row) {
  const { property, kind, values = '' } = row.dataset;
  const field = document.createElement(kind === 'color' ? 'input' : 'select');
  if (kind === 'color') field.type = 'color';
  else
    field.append(
      ...['', ...values.split('|')].map((value) => new Option(value || 'default', value)),
    );
  field.setAttribute('aria-label', property);
  field.addEventListener('input', () => {
    if (field.value) chosen.set(property, field.value);
    else chosen.delete(property);
    apply();
  });
  row.insertCell().append(field);
  fields.set(property, field);
}

/** Draws the choices, and shows what follows from them. */
function apply() {
  const lines = [...chosen].map(([property, value]) => `  ${property}: ${value};`);
  const rule = ['#assent, #assent-trigger {', ...lines, '}'].join('\n');
  sheet.replaceSync(rule);
  document.querySelector('#rule').textContent = rule;
  if (!document.querySelector('#assent')) return;
  for (const [property, field] of fields) {
    if (field.type === 'color') field.value = toHex(current(property));
    else field.value = chosen.get(property) ?? '';
  }
  showContrasts();
}

const pairs = [
  ['Words', '--assent-text', '--assent-surface', 4.5],
  ['Lesser words', '--assent-muted', '--assent-surface', 4.5],
  ['“Accept all” and “Reject all”', '--assent-on-accent', '--assent-accent', 4.5],
  ['Switches that are on', '--assent-accent', '--assent-surface', 3],
  ['Focus ring', '--assent-focus', '--assent-surface', 3],
];

function showContrasts() {
  const items = pairs.map(([name, front, back, least]) => {
    const ratio = contrast(toHex(current(front)), toHex(current(back)));
    const item = document.createElement('li');
    const verdict = ratio < least ? `too little, ${least} : 1 is needed` : 'enough';
    item.textContent = `${name}: ${ratio.toFixed(1)} : 1, ${verdict}`;
    return item;
  });
  document.querySelector('#contrasts').replaceChildren(...items);
}

document.querySelectorAll('[data-property]').forEach(makeField);
document.querySelector('[data-reset]').addEventListener('click', () => {
  chosen.clear();
  apply();
});
document.querySelector('[data-show]').addEventListener('click', () => window.assent.show('banner'));
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply);
document.addEventListener('assent:view', () => requestAnimationFrame(apply));
new MutationObserver(apply).observe(document.body, { childList: true });
apply();
