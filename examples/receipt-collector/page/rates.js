import { html } from './rates-elements.js';
import { createBarChart } from './rates-bars.js';
import { createDayChart } from './rates-days.js';
import { createLanguageChart } from './rates-languages.js';
import { number, plural } from './rates-format.js';

const charts = document.querySelector('#charts');
const summary = document.querySelector('#summary');
const periods = [...document.querySelectorAll('.periods a')];
const day = 24 * 60 * 60 * 1000;

const chosen = new URLSearchParams(location.search).get('days') ?? '30';
const period = periods.find(({ search }) => search === `?days=${chosen}`) ?? periods[1];
period.setAttribute('aria-current', 'true');

load().then(show, fail);

async function load() {
  const days = Number(new URLSearchParams(period.search).get('days'));
  const from = new Date(Date.now() - (days - 1) * day).toISOString().slice(0, 10);
  const answer = await fetch(`api/rates${days ? `?from=${from}` : ''}`);
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  return answer.json();
}

/** Everything appears at once, so nothing that is shown moves. */
function show(rates) {
  document.querySelector('#method').hidden = false;
  summary.textContent =
    `${number(rates.decisions)} ${plural(rates.decisions, 'decision')} from ` +
    `${number(rates.consents)} ${plural(rates.consents, 'browser')}, ${describePeriod(rates)}.`;
  if (rates.decisions === 0) {
    charts.append(
      html(
        'section',
        { className: 'empty' },
        html('h2', {}, 'No decisions in this time'),
        html('p', {}, 'Choose a longer period, or come back when receipts have arrived.'),
      ),
    );
    return;
  }
  // A category keeps its colour in all charts.
  const categories = [
    ...new Set(
      [rates, ...rates.days].flatMap((row) => row.categories.map((rate) => rate.category)),
    ),
  ].sort();
  charts.append(
    createBarChart(rates, categories),
    createDayChart(rates, categories),
    createLanguageChart(rates, categories),
  );
}

function describePeriod({ from, days }) {
  const first = from ?? days[0]?.day;
  if (!first) return 'so far';
  const format = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
  return `${format.format(new Date(first))} to today`;
}

function fail() {
  summary.textContent = 'The rates cannot be loaded. Load the page again.';
}
