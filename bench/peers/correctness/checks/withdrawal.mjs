import { planted } from '../configure.mjs';
import { until } from '../until.mjs';
import { list, no, partly, yes } from '../verdict.mjs';

const key = 'ga:visitor';
const places = {
  _ga_host: "the host's cookie",
  _ga_parent: "the parent domain's cookie",
  _ga_site: "the site's cookie (.example.co.uk)",
  _ga_path: "a path's cookie",
  [key]: 'the localStorage key',
};

/** Withdrawal removes what was declared: cookies of every domain and path, storage keys. */
export const withdrawal = {
  title: 'withdrawal removes declared cookies of any domain and path, and storage',
  async run({ open }) {
    const byPlace = await open({ configured: 'placed' }, withdraw);
    if (byPlace.length === Object.keys(places).length) return no('nothing is removed');
    const byName = await open({ configured: 'named' }, withdraw);
    if (byPlace.length === 0 && byName.length === 0)
      return yes('all four cookies and the key are gone');
    const left = byPlace.length > 0 ? `left: ${name(byPlace)}` : 'all are gone';
    const more = byName.filter((name) => !byPlace.includes(name));
    const told = more.length > 0 ? `; declared by name alone there stays ${name(more)}` : '';
    return partly(left + told);
  },
};

const name = (left) => list(left.map((name) => places[name]));

/** Accepts, lets the third party store, takes the consent back; resolves with what stays. */
async function withdraw({ view, isAsked, press, answer, stillSees }) {
  await isAsked();
  await press('accept');
  await stillSees('banner');
  await view.evaluate(plant, [planted, key]);
  const before = await readLeft(view);
  if (before.length < 5) throw new Error(`only ${list(before)} could be stored`);
  await answer('reject');
  return until(
    () => readLeft(view),
    ({ length }) => length === 0,
  );
}

const plant = ([cookies, key]) => {
  for (const { name, domain, path } of cookies) {
    document.cookie = `${name}=1; path=${path}${domain ? `; domain=${domain}` : ''}`;
  }
  localStorage.setItem(key, '1');
};

async function readLeft(view) {
  const cookies = await view.context().cookies();
  // Some reload the page, which can be read again once it has loaded.
  const keys = await view.evaluate(() => Object.keys(localStorage)).catch(() => [key]);
  const stored = new Set([...cookies.map(({ name }) => name), ...keys]);
  return Object.keys(places).filter((name) => stored.has(name));
}
