import { categories } from './categories.mjs';
import { escapeHtml as text, fill } from './fill.mjs';

const kinds = {
  local: { kind: 'Local storage', retention: 'Until you withdraw consent or clear it' },
  session: { kind: 'Session storage', retention: 'Until you close the tab' },
};

/** The storage keys of a service; how long they stay follows from where they are. */
const storageRows = ({ storage = [], purpose }, isRequired) =>
  storage.map((entry) => {
    const [area, ...rest] = entry.split(':');
    const { kind, retention } = kinds[area];
    const isLasting = isRequired && area === 'local';
    return {
      name: rest.join(':'),
      kind,
      purpose,
      retention: isLasting ? 'Until you clear it' : retention,
    };
  });

const row = ({ name, kind = 'Cookie', purpose = '', retention = '' }) => `
  <tr role="row">
    <th role="rowheader" scope="row"><code>${text(name)}</code> <small>${kind}</small></th>
    <td role="cell">${text(purpose)}</td>
    <td role="cell"><span class="label" aria-hidden="true">How long: </span>${text(retention)}</td>
  </tr>`;

const table = `
<section class="service">
  <h3 id="service-{{id}}">{{name}}</h3>
  <p>{{purpose}}</p>
  <p class="provider">Provider: {{provider}}{{{policy}}}</p>
  <table role="table" aria-labelledby="service-{{id}}">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">Name</th>
        <th role="columnheader" scope="col">What it is for</th>
        <th role="columnheader" scope="col">How long it stays</th>
      </tr>
    </thead>
    <tbody role="rowgroup">{{{rows}}}</tbody>
  </table>
</section>`;

const service = (declared, isRequired) =>
  fill(table, {
    provider: '',
    purpose: '',
    ...declared,
    policy: declared.policy
      ? ` · <a href="${text(declared.policy)}" rel="noreferrer">Privacy statement</a>`
      : '',
    rows: [...(declared.cookies ?? []), ...storageRows(declared, isRequired)].map(row).join(''),
  });

/**
 * The list of the cookie policy: every cookie and storage key that the configuration declares, with
 * its purpose, duration and provider. It comes from what Assent works by, so the two cannot differ.
 *
 * @param {import('assent').Config} config
 * @returns {string} HTML
 * @throws {Error} for a category that the policy does not explain
 */
export function cookieTables(config) {
  return config.categories
    .map(({ id, services = [] }) => {
      const words = categories[id];
      if (!words)
        throw new Error(
          `The cookie policy does not explain "${id}". Add it to ${import.meta.url}.`,
        );
      return `
<section aria-labelledby="category-${id}">
  <h2 id="category-${id}">${words.title}</h2>
  <p>${words.body}</p>
  ${services.map((declared) => service(declared, id === 'necessary')).join('')}
</section>`;
    })
    .join('');
}
