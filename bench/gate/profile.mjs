import { withPage } from '../support/browser.mjs';
import { readProfile } from '../support/cpu-profile.mjs';
import { median } from '../support/statistics.mjs';
import { digits, table } from '../support/table.mjs';
import { heldTags, page, variants } from './pages.mjs';

const COUNT = 1000;

/** The functions of the gate whose share a change would show in, in the order of their calls. */
const watched = [
  'startScript',
  'readConsentCookie',
  'openGate',
  'scan',
  'meet',
  'readRequirement',
  'isMet',
  'enqueue',
  'release',
  'nextTask',
  'runScript',
  'runWithoutWrites',
  'emit',
];

/** What a decision calls before the click's handler returns, in this order. */
const subscribers = ['cookie', 'signals', 'gate', 'withdrawal', 'receipt', 'view', 'events'];

/**
 * Where the time goes with 1,000 held tags: per phase, the milliseconds of each function of the gate
 * with what it calls, and its share of all that the page was busy with. Sampled every 100 µs in a build
 * whose functions have their names. Median of the repetitions.
 */
export async function measureProfile({ browser, site, repetitions }) {
  const profiles = { start: [], release: [] };
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const { start, release } = await profileOnce(browser, site);
    profiles.start.push(start);
    profiles.release.push(release);
  }
  const measured = {};
  for (const [phase, list] of Object.entries(profiles)) {
    const sum = (pick) => median(list.map(pick));
    const names = [
      ...watched,
      ...(phase === 'release' ? ['acceptAll', ...subscribers] : []),
    ].filter((name) => list.some(({ total }) => total[name]));
    measured[phase] = {
      busy: sum(({ busy }) => busy),
      ...Object.fromEntries(names.map((name) => [name, sum(({ total }) => total[name] ?? 0)])),
    };
    console.log(`\n${phase}, ${digits(measured[phase].busy)} ms\n${draw(measured[phase])}`);
    console.log(drawSelf(list.at(-1)));
  }
  return measured;
}

function profileOnce(browser, site) {
  const tags = heldTags({ count: COUNT, steps: 0, isInline: true });
  const end = '<script src="/profiled/assent.js" data-receipts="/receipts"></script>';
  return withPage(browser, {}, async (view, devtools) => {
    const profile = async (act) => {
      await devtools.send('Profiler.start');
      await act();
      return readProfile((await devtools.send('Profiler.stop')).profile);
    };
    await devtools.send('Profiler.enable');
    await devtools.send('Profiler.setSamplingInterval', { interval: 100 });
    const start = await profile(async () => {
      await view.goto(site.show(page({ tags, end })));
      await view.locator(variants.assent.button).waitFor();
      await view.waitForTimeout(300);
    });
    const release = await profile(async () => {
      await view.evaluate(variants.assent.accept);
      await view.waitForFunction((count) => bench.runs.length === count, COUNT, { polling: 500 });
    });
    return { start, release };
  });
}

const draw = ({ busy, ...functions }) =>
  table(
    ['with what it calls', 'ms', 'share'],
    Object.entries(functions).map(([name, ms]) => [name, digits(ms), share(ms, busy)]),
  );

/** The functions that did most themselves, of one repetition. */
const drawSelf = ({ self, busy }) =>
  table(
    ['itself, in one repetition', 'ms', 'share'],
    Object.entries(self)
      .filter(([name]) => name !== '(idle)')
      .sort(([, one], [, other]) => other - one)
      .slice(0, 15)
      .map(([name, ms]) => [name, digits(ms), share(ms, busy)]),
  );

const share = (part, whole) => `${digits((part / whole) * 100)} %`;
