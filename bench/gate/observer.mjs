import { withPage } from '../support/browser.mjs';
import { interleave } from '../support/interleave.mjs';
import { ratio, summarize } from '../support/statistics.mjs';
import { spread, table } from '../support/table.mjs';
import { page, variants } from './pages.mjs';

const kinds = ['nodes', 'subtrees', 'subtrees, laid out', 'attributes'];

/**
 * What a page pays for being watched: milliseconds of 10,000 changes to its document, without anything
 * on the page, with Assent while the banner asks, and after an answer. The CPU is not slowed down.
 */
export async function measureObserver({ browser, site, repetitions, only, assents }) {
  const states = assents.flatMap((name) => [`${name}, asking`, `${name}, accepted`]);
  const measured = {};
  const changing = kinds.filter((kind) => only.test(kind));
  const numbers = await interleave(['nothing', ...states], repetitions, (state) =>
    changeOnce({ browser, site, state, changing }),
  );
  for (const kind of changing) {
    measured[kind] = Object.fromEntries(
      Object.entries(numbers).map(([state, byKind]) => [state, byKind[kind]]),
    );
  }
  console.log(draw(measured));
  return measured;
}

async function changeOnce({ browser, site, state, changing }) {
  const [name, answer] = state.split(', ');
  const { head, button, accept } = variants[name];
  const address = site.show(page({ head, end: '<script src="/mutations.js"></script>' }));
  return withPage(browser, {}, async (view) => {
    await view.goto(address);
    if (button) await view.locator(button).waitFor();
    if (answer === 'accepted') await view.evaluate(accept);
    await view.waitForTimeout(300);
    const times = {};
    // Once for the compiler.
    for (const kind of changing) await view.evaluate((kind) => bench.mutate(kind, 10), kind);
    for (const kind of changing)
      times[kind] = await view.evaluate((kind) => bench.mutate(kind), kind);
    return times;
  });
}

function draw(measured) {
  const rows = Object.entries(measured).flatMap(([kind, states]) =>
    Object.entries(states).map(([state, values]) => [
      kind,
      state,
      spread(summarize(values)),
      spread(ratio(values, states.nothing)),
      spread(summarize(values.map((value, index) => (value - states.nothing[index]) / 10))),
    ]),
  );
  return table(['changes', 'with', 'ms', ': nothing', 'µs more per change'], rows);
}
