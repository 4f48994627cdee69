import { setTimeout as sleep } from 'node:timers/promises';
import { interleave } from '../support/interleave.mjs';
import { withPage } from '../support/browser.mjs';
import { ratio, summarize } from '../support/statistics.mjs';
import { spread, table } from '../support/table.mjs';
import { heldTags, page, variants } from './pages.mjs';
import { CPU, loads, stepsOf } from './work.mjs';

const both = (count, load, more = {}) => [
  { count, load, isInline: true, ...more },
  { count, load, isInline: false, ...more },
];

/** How many tags of which kind; a limit on the repetitions where one takes half a minute. */
const cases = [
  ...both(12, 'light'),
  ...both(50, 'light'),
  ...both(300, 'light'),
  ...both(12, 'heavy'),
  ...both(50, 'heavy'),
  ...both(300, 'heavy', { atMost: 3 }),
  ...both(12, 'very heavy'),
  ...both(50, 'very heavy'),
  ...both(300, 'very heavy', { atMost: 3, against: ['floor'] }),
  { count: 1000, load: 'empty', isInline: true },
  { count: 1000, load: 'light', isInline: true, atMost: 3 },
];

const nameOf = ({ count, load, isInline }) =>
  `${count} ${load} ${isInline ? 'inline' : 'external'}`;

/**
 * The click on Accept and what follows, with the CPU slowed down 4 times; external tags come over slow
 * 4G. Milliseconds: `inp` of the click, `handler` the part of it that scripts took, `probe` of the worst later click while tags run, `longest` task
 * (50 where none is longer), `first` and `last` tag ran, `tag` the time that one tag works.
 */
export async function measureAccept({
  browser,
  site,
  speeds,
  repetitions,
  only,
  assents,
  against,
}) {
  const measured = {};
  for (const one of cases.filter((one) => only.test(nameOf(one)))) {
    const names = [...assents, ...(one.against ?? against)];
    const numbers = await interleave(
      names,
      Math.min(repetitions, one.atMost ?? repetitions),
      (variant) => acceptOnce({ browser, site, variant, ...one, steps: stepsOf(one.load, speeds) }),
    );
    measured[nameOf(one)] = numbers;
    console.log(`\n${nameOf(one)} (${loads[one.load].says})\n${draw(numbers)}`);
  }
  return measured;
}

async function acceptOnce({ browser, site, variant, count, isInline, steps }) {
  const tags = heldTags({ count, steps, isInline, vendorOrigin: site.vendorOrigin });
  const address = site.show(page({ head: variants[variant].head, tags }));
  return withPage(browser, { cpu: CPU, isSlow4g: !isInline }, async (view) => {
    await view.goto(address);
    const accept = await centre(view, variants[variant].button);
    const probe = await centre(view, '#probe');
    // Released at once: a press that changes nothing would count until the click's paint.
    const click = (place) => view.mouse.click(...place);
    // What follows the banner, and a visitor who reads it.
    await sleep(500);
    await click(accept);
    while ((await view.evaluate(() => bench.runs.length)) < count) {
      await click(probe);
      await sleep(50);
    }
    // The entries of the last clicks come with later frames.
    await sleep(200);
    await click(probe);
    await sleep(200);
    return view.evaluate(() => bench.clicks());
  });
}

async function centre(view, selector) {
  const { x, y, width, height } = await view.locator(selector).boundingBox();
  return [x + width / 2, y + height / 2];
}

function draw(numbers) {
  const rows = Object.entries(numbers).map(
    ([variant, { inp, handler, probe, longest, first, last, tag }]) => [
      variant,
      ...[inp, handler, probe, longest, first, last, tag].map((values) =>
        spread(summarize(values)),
      ),
      spread(ratio(last, numbers.floor.last)),
    ],
  );
  return table(
    [
      '',
      'INP',
      'handler',
      'worst probe',
      'longest task',
      'first tag',
      'last tag',
      'one tag',
      'last : floor',
    ],
    rows,
  );
}
