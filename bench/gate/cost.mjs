import { withPage } from '../support/browser.mjs';
import { interleave } from '../support/interleave.mjs';
import { median, summarize } from '../support/statistics.mjs';
import { digits, spread, table } from '../support/table.mjs';
import { heldTags, page, variants } from './pages.mjs';

const counts = [10, 100, 1000];

/** What the visitor has answered before, by the call that answers it. */
const visits = { undecided: '', denied: 'assent.rejectAll()', granted: 'assent.acceptAll()' };

/**
 * What a held tag costs when Assent starts, by the number of tags on the page: microseconds until the
 * script has run, less those on a page without tags, by the tags. `first` is the one start that a page
 * has, the code just compiled, where ten tags cost less than the noise; `again` is the quickest of later
 * starts on the same page, of visitors who have answered. The CPU is not slowed down.
 */
export async function measureStart({ browser, site, repetitions, only, assents }) {
  const measured = {};
  for (const visit of Object.keys(visits).filter((visit) => only.test(visit))) {
    const numbers = await interleave(pairs(assents, [0, ...counts]), repetitions, (pair) =>
      startOnce({ browser, site, visit, ...parsePair(pair) }),
    );
    for (const name of assents) {
      for (const kind of visit === 'undecided' ? ['first'] : ['first', 'again']) {
        const start = (count) => numbers[`${name}, ${count}`][kind];
        const each = (count) =>
          start(count).map((value, index) => (value - start(0)[index]) / count);
        measured[`${name}, ${visit}, ${kind}`] = { whole: start(0), ...byCount(each) };
      }
    }
  }
  console.log(draw(measured, 'start without tags'));
  return measured;
}

async function startOnce({ browser, site, visit, name, count }) {
  const tags = heldTags({ count, steps: 0, isInline: true });
  const end = `<script src="${variants[name].folder}/timed.js" data-receipts="/receipts"></script>`;
  const address = site.show(page({ tags, end }));
  return withPage(browser, {}, async (view) => {
    if (visits[visit]) {
      await view.goto(site.show(page({ end })));
      await view.evaluate(visits[visit]);
    }
    await view.goto(address);
    const first = await view.evaluate(() => bench.started * 1000);
    if (!visits[visit]) return { first };
    const again = await view.evaluate((count) => bench.startAgain(15, 10 + count / 4), count);
    return { first, again: Math.min(...again) * 1000 };
  });
}

/**
 * What a tag costs when it is let go, by the number of them: microseconds from the first that ran to
 * the last, by the tags between, and those from the decision to the last one, by the tags. The tags do
 * nothing; the CPU is not slowed down.
 */
export async function measureRelease({ browser, site, repetitions, only, assents }) {
  const measured = {};
  const names = [...assents, 'floor'];
  for (const kind of ['inline', 'external'].filter((kind) => only.test(kind))) {
    const numbers = await interleave(pairs(names, counts), repetitions, (pair) =>
      releaseOnce({ browser, site, isInline: kind === 'inline', ...parsePair(pair) }),
    );
    for (const name of names) {
      const of = (count) => numbers[`${name}, ${count}`];
      const overFloor = of(1000).whole.map(
        (value, index) => value - numbers['floor, 1000'].whole[index],
      );
      measured[`${name}, ${kind}`] = { whole: overFloor, ...byCount((count) => of(count).each) };
    }
  }
  console.log(draw(measured, '1000: decision to last, over the floor'));
  return measured;
}

async function releaseOnce({ browser, site, name, count, isInline }) {
  const tags = heldTags({ count, steps: 0, isInline, vendorOrigin: site.vendorOrigin });
  const { head, accept, button } = variants[name];
  const address = site.show(page({ head, tags }));
  return withPage(browser, {}, async (view) => {
    await view.goto(address);
    await view.locator(button).waitFor();
    // What follows the banner.
    await view.waitForTimeout(200);
    const accepted = await view.evaluate(`const accepted = performance.now(); ${accept}; accepted`);
    await view.waitForFunction((count) => bench.runs.length === count, count, { polling: 100 });
    const [first, last] = await view.evaluate(() => [bench.runs[0].start, bench.runs.at(-1).end]);
    return {
      each: ((last - first) * 1000) / (count - 1),
      whole: ((last - accepted) * 1000) / count,
    };
  });
}

const pairs = (names, counts) =>
  names.flatMap((name) => counts.map((count) => `${name}, ${count}`));
const parsePair = (pair) => {
  const [name, count] = pair.split(', ');
  return { name, count: Number(count) };
};
const byCount = (each) => Object.fromEntries(counts.map((count) => [count, each(count)]));

/** Of the medians: a single start with ten tags may take less time than one without any. */
function growth(each, count) {
  const [few, many] = [each[count], each[1000]].map(median);
  return few > 0 ? digits(many / few) : '-';
}

function draw(measured, what) {
  const rows = Object.entries(measured).map(([name, { whole, ...each }]) => [
    name,
    spread(summarize(whole)),
    ...counts.map((count) => spread(summarize(each[count]))),
    growth(each, 10),
    growth(each, 100),
  ]);
  return table(['µs', what, 'each of 10', 'of 100', 'of 1000', '1000 : 10', '1000 : 100'], rows);
}
