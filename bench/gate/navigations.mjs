import { withPage } from '../support/browser.mjs';
import { interleave } from '../support/interleave.mjs';
import { slope, summarize } from '../support/statistics.mjs';
import { spread, table } from '../support/table.mjs';
import { page, variants } from './pages.mjs';

const VISITS = 100;
/** By then the compiler has seen everything, and what grows is a leak. */
const SETTLED = 50;
const kinds = ['scripts', 'embeds'];

/**
 * What stays in memory of a page that was left: a single-page app that swaps its content 100 times, with
 * 20 tags in each. Growth per navigation after forced collections: `bytes` of the heap, DOM `nodes` and
 * `listeners` over the second half, `early` bytes over the first. Beside it the same tags without anything that holds them.
 */
export async function measureNavigations({ browser, site, repetitions, only, assents }) {
  const states = assents.flatMap((name) => [`${name}, asking`, `${name}, accepted`]);
  const measured = {};
  for (const kind of kinds.filter((kind) => only.test(kind))) {
    measured[kind] = await interleave(['nothing', ...states], Math.min(repetitions, 3), (state) =>
      leaveOnce({ browser, site, kind, state }),
    );
  }
  console.log(draw(measured));
  return measured;
}

async function leaveOnce({ browser, site, kind, state }) {
  const [name, answer] = state.split(', ');
  const { head, button, accept } = variants[name];
  const address = site.show(page({ head, end: '<script src="/navigations.js"></script>' }));
  return withPage(browser, {}, async (view, devtools) => {
    await devtools.send('Performance.enable');
    await view.goto(address);
    if (button) await view.locator(button).waitFor();
    else await view.evaluate(() => (bench.isPlain = true));
    if (answer === 'accepted') await view.evaluate(accept);
    const points = [];
    for (let visit = 1; visit <= VISITS; visit++) {
      await view.evaluate(([kind, visit]) => bench.navigate(kind, visit), [kind, visit]);
      if (visit % 10) continue;
      // Tags of pages that were left in a hurry.
      await view.waitForTimeout(500);
      points.push({ visit, ...(await measureMemory(devtools)) });
    }
    const growth = (metric, from, to) =>
      slope(
        points
          .filter(({ visit }) => visit >= from && visit <= to)
          .map((point) => [point.visit, point[metric]]),
      );
    return {
      early: growth('JSHeapUsedSize', 0, SETTLED),
      bytes: growth('JSHeapUsedSize', SETTLED, VISITS),
      nodes: growth('Nodes', SETTLED, VISITS),
      listeners: growth('JSEventListeners', SETTLED, VISITS),
    };
  });
}

/** The browser's own count of what is alive. */
async function measureMemory(devtools) {
  // What a finalizer frees goes with the second one.
  for (let turn = 0; turn < 2; turn++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

function draw(measured) {
  const rows = Object.entries(measured).flatMap(([kind, states]) =>
    Object.entries(states).map(([state, { early, bytes, nodes, listeners }]) => [
      kind,
      state,
      ...[early, bytes, nodes, listeners].map((values) => spread(summarize(values))),
    ]),
  );
  return table(
    ['tags', 'with', 'bytes per navigation, early', 'bytes', 'nodes', 'listeners'],
    rows,
  );
}
