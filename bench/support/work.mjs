import { quantile } from './statistics.mjs';
import { withPage } from './browser.mjs';

/** The throttling of the whole benchmark: a phone of the middle class beside this machine. */
export const CPU = 4;

/**
 * How much work tags do. The peers' numbers were taken with 30 ms of work on the throttled machine,
 * others with 30 ms before throttling, four times as much: both are measured.
 */
export const loads = {
  empty: { ms: 0, cpu: 1, says: 'no work' },
  light: { ms: 1, cpu: 1, says: '1 ms of work before throttling' },
  heavy: { ms: 30, cpu: CPU, says: '30 ms of work when throttled' },
  'very heavy': { ms: 30, cpu: 1, says: '30 ms of work before throttling' },
};

/**
 * Measures how many steps of work this machine does in a millisecond, unthrottled and throttled, by the
 * turns that nothing else disturbed. Rejects on a machine that is too busy for it.
 */
export async function calibrate(browser, origin) {
  const speedAt = (cpu) =>
    withPage(browser, { cpu }, async (page) => {
      await page.goto(`${origin}/empty`);
      const speeds = await page.evaluate(async () => {
        const steps = 4_000_000;
        const speeds = [];
        for (let turn = 0; turn < 15; turn++) {
          const start = performance.now();
          bench.work(steps);
          speeds.push(steps / (performance.now() - start));
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        return speeds.slice(3);
      });
      return quantile(speeds, 0.9);
    });
  for (let turn = 0; turn < 3; turn++) {
    const speeds = { 1: await speedAt(1), [CPU]: await speedAt(CPU) };
    // On a machine that others keep busy the throttling of one page is lost among them.
    if (speeds[CPU] < speeds[1] / 2) return speeds;
  }
  throw new Error('The throttled page is not slower than the other: the machine is too busy.');
}

/** The steps that a tag with this load does. */
export const stepsOf = (load, speeds) => Math.round(loads[load].ms * speeds[loads[load].cpu]);
