import { setTimeout as sleep } from 'node:timers/promises';
import { slowDown, withPage } from '../support/browser.mjs';
import { interleave } from '../support/interleave.mjs';
import { weigh } from '../support/weigh.mjs';
import { median, ratio, summarize } from '../support/statistics.mjs';
import { digits, spread, table } from '../support/table.mjs';
import { page, variants } from './pages.mjs';

const slow = { cpu: 4, isSlow4g: true };

/** Longer than a page of the benchmark goes on loading after its banner, and what follows an answer. */
const REST = 1500;

/** The first visit: nothing is cached, nothing answered, and the banner asks. */
export const measureFirst = (context) =>
  measure(context, ['banner', 'after FCP', 'FCP', 'LCP', 'CLS', 'longest task']);

/** A later visit of somebody who accepted: files come out of the browser's cache, and nothing asks. */
export const measureReturning = (context) =>
  measure({ ...context, isReturning: true }, ['FCP', 'LCP', 'CLS', 'longest task']);

async function measure({ repetitions, names, ...context }, columns) {
  const numbers = await interleave(names, repetitions, (name) => visitOnce({ ...context, name }));
  console.log(draw(numbers, columns, context.isReturning ? 'nothing' : 'floor'));
  if (!context.isReturning) console.log(`\n${drawArrivals(numbers)}`);
  for (const [name, { CLS, 'LCP is the banner': isBanner }] of Object.entries(numbers)) {
    const shifted = Math.max(...CLS);
    if (shifted > 0) console.log(`${name}: the page shifted by up to ${shifted}`);
    if (Math.max(...isBanner)) console.log(`${name}: the largest paint was the banner's`);
  }
  return numbers;
}

async function visitOnce({ browser, site, name, isReturning }) {
  const isAsking = !isReturning && name !== 'nothing';
  const address = site.show(page(variants[name]));
  return withPage(browser, slow, async (first, devtools) => {
    if (!isReturning) return read(first, devtools, address, isAsking);
    await first.goto(address);
    await sleep(REST);
    const { accept } = variants[name];
    if (accept) await first.evaluate(accept);
    await sleep(REST);
    // Another tab: what the first one did is neither counted nor kept in its heap.
    const context = first.context();
    await first.close();
    const later = await context.newPage();
    return read(later, await slowDown(later, slow), address, isAsking);
  });
}

async function read(view, devtools, address, isAsking) {
  await devtools.send('Performance.enable');
  await view.goto(address);
  // Of every variant, because what waits and reads weighs in the page's heap as well.
  await view.waitForFunction((isAsking) => bench.isReady(isAsking), isAsking, { polling: 50 });
  await sleep(REST);
  const numbers = await view.evaluate(() => bench.numbers());
  const arrivals = await view.evaluate(() => bench.files());
  return {
    ...numbers,
    ...(await weigh(devtools)),
    ...flatten(arrivals),
  };
}

/** As numbers by name, so that they are kept and summed up like the others. */
const flatten = (arrivals) =>
  Object.fromEntries(
    Object.entries(arrivals).flatMap(([file, { startTime, responseEnd }]) => [
      [`${file} asked`, startTime],
      [`${file} came`, responseEnd],
    ]),
  );

/** Times with their ratio to the floor, and what a variant costs over the page without any of it. */
function draw(numbers, columns, base) {
  const over = (name, what) =>
    spread(
      summarize(numbers[name][what].map((value, index) => value - numbers.nothing[what][index])),
    );
  const compared = base === 'floor' ? 'banner' : 'LCP';
  const rows = Object.entries(numbers).map(([name, measured]) => [
    name,
    ...columns.map((column) => (measured[column] ? spread(summarize(measured[column])) : '-')),
    measured[compared] ? spread(ratio(measured[compared], numbers[base][compared])) : '-',
    over(name, 'script'),
    over(name, 'tasks'),
    over(name, 'heap'),
    digits(median(measured.files)),
    digits(median(measured.bytes) / 1000),
  ]);
  const head = ['script +', 'tasks +', 'heap + KiB', 'files', 'KB'];
  return table(['ms', ...columns, `${compared} : ${base}`, ...head], rows);
}

/** From when to when each file was on its way, by variant. */
function drawArrivals(numbers) {
  const rows = Object.entries(numbers).flatMap(([name, measured]) =>
    Object.keys(measured)
      .filter((key) => key.endsWith(' asked'))
      .map((key) => {
        const file = key.slice(0, -' asked'.length);
        const asked = median(measured[key]);
        return [name, file, digits(asked), digits(median(measured[`${file} came`]))];
      }),
  );
  return table(['variant', 'file', 'asked at ms', 'came at'], rows);
}
