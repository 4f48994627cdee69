import { acceptAndProbe } from '../support/accept.mjs';
import { interleave } from '../support/interleave.mjs';
import { withPage } from '../support/browser.mjs';
import { median, ratio, summarize } from '../support/statistics.mjs';
import { digits, spread, table } from '../support/table.mjs';
import { cases, nameOf } from './accept-cases.mjs';
import { heldTags, page, variants } from './pages.mjs';
import { CPU, loads, stepsOf } from '../support/work.mjs';

/** What is measured, as the table heads it; milliseconds. */
const columns = {
  inp: 'INP',
  // The part of it that scripts took.
  handler: 'handler',
  // The worst later click on something else while tags run.
  probe: 'worst probe',
  // 50 where none is longer: shorter ones are not told.
  longest: 'longest task',
  first: 'first tag',
  last: 'last tag',
  tag: 'one tag',
};

/**
 * The click on Accept and what follows, with the CPU slowed down; external tags come over slow 4G.
 * All times but `tag`, the work of one, are from the click on.
 */
export async function measureAccept({ repetitions, only, assents, against, ...context }) {
  const measured = {};
  for (const one of cases.filter((one) => only.test(nameOf(one)))) {
    const names = [...assents, ...(one.against ?? against)];
    const times = Math.min(repetitions, one.atMost ?? repetitions);
    const numbers = await interleave(names, times, (name) => acceptOnce(context, name, one));
    measured[nameOf(one)] = numbers;
    console.log(`\n${nameOf(one)} (${loads[one.load].says})\n${draw(numbers)}`);
    for (const name of assents) console.log(judge(name, one, numbers));
  }
  return measured;
}

async function acceptOnce({ browser, site, speeds }, name, { count, load, isInline }) {
  const { vendorOrigin } = site;
  const { head, button } = variants[name];
  const tags = heldTags({ count, steps: stepsOf(load, speeds), isInline, vendorOrigin });
  const address = site.show(page({ head, tags }));
  return withPage(browser, { cpu: CPU, isSlow4g: !isInline }, async (view) => {
    await view.goto(address);
    await acceptAndProbe(view, button, count);
    return view.evaluate(() => bench.clicks());
  });
}

function draw(numbers) {
  const rows = Object.entries(numbers).map(([name, measured]) => [
    name,
    ...Object.keys(columns).map((column) => spread(summarize(measured[column]))),
    ...(numbers.floor ? [spread(ratio(measured.last, numbers.floor.last))] : []),
  ]);
  const over = numbers.floor ? ['last : floor'] : [];
  return table(['ms', ...Object.values(columns), ...over], rows);
}

/** What must be reached, and whether it is. */
function judge(name, { inp, overFloor }, numbers) {
  const say = (what, value, limit) =>
    limit === undefined || !Number.isFinite(value)
      ? []
      : [`${what} ${digits(value)}, ${value <= limit ? 'within' : 'OVER'} ${limit}`];
  const { floor } = numbers;
  const over = floor ? ratio(numbers[name].last, floor.last).median : Number.NaN;
  return [
    ...say(`${name}: INP`, median(numbers[name].inp), inp),
    ...say(`${name}: last tag over the floor`, over, overFloor),
  ].join('; ');
}
