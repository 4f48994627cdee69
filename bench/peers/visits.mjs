import { setTimeout as sleep } from 'node:timers/promises';
import { acceptAndProbe, centre, pressAt } from '../support/accept.mjs';
import { slowDown, withPage } from '../support/browser.mjs';
import { weigh } from '../support/weigh.mjs';
import { CPU, stepsOf } from '../support/work.mjs';
import { markupBytes, pageOf } from './pages.mjs';
import { countOwn, watchDepths } from './requests.mjs';

const slow = { cpu: CPU, isSlow4g: true };

/** Milliseconds after which every product has drawn its banner, run its tags and loaded what follows. */
const SETTLED = 2500;
const PATIENCE = { polling: 50, timeout: 15_000 };
const FEW = 12;

/**
 * The visits of one repetition, in this order, each in a profile of its own. One yields the numbers of
 * the visits that it is named after, by name: `returning` goes on where `first` accepted. `needs` names
 * the selector that a product has to have, `atMost` limits the repetitions, `isBare` says that the page
 * without a product takes part.
 */
export const trips = [
  { visits: ['first', 'returning'], isBare: true, take: comeAndReturn },
  accepting('50 external', { count: 50, load: 'heavy', isInline: false }),
  accepting('50 inline', { count: 50, load: 'heavy', isInline: true }),
  accepting('1000 inline', { count: 1000, load: 'empty', isInline: true }),
  accepting('100 inline', { count: 100, load: 'empty', isInline: true, atMost: 5 }),
  accepting('10 inline', { count: 10, load: 'empty', isInline: true, atMost: 5 }),
  { visits: ['center'], needs: 'open', take: openCenter },
];

/**
 * A first visit that accepts 12 light tags, and a later one in another tab, with nothing in the cache.
 * There the tags do no work, which is not what a product costs.
 */
async function comeAndReturn({ browser, site, speeds }, product) {
  const { banner, accept } = product.selectors;
  const tags = { count: FEW, steps: stepsOf('light', speeds), isInline: true };
  // Without a product nothing holds them, and they would count as its script time.
  const address = site.show(pageOf(product, banner && tags));
  return withPage(browser, slow, async (view, devtools) => {
    const loaded = await load(view, devtools, address, product);
    const first = { ...loaded.numbers, markup: markupBytes(product) };
    const untilBanner = loaded.resources.filter(
      ({ responseEnd }) => !(responseEnd > loaded.numbers.banner),
    );
    Object.assign(first, prefixed('until banner: ', countOwn(untilBanner, product, loaded.depths)));
    if (accept) {
      await acceptAndProbe(view, accept, FEW, 0);
      Object.assign(first, await view.evaluate(() => bench.clicks()));
    }
    const all = await view.evaluate(readResources);
    Object.assign(first, prefixed('whole visit: ', countOwn(all, product, loaded.depths)));
    // Another tab: what the first one did is neither counted nor kept in its heap.
    const context = view.context();
    await view.close();
    const later = await context.newPage();
    const returning = await comeBack(
      later,
      site.show(pageOf(product, { ...tags, steps: 0 }, false)),
      product,
    );
    return { first, returning };
  });
}

async function comeBack(view, address, product) {
  const devtools = await slowDown(view, slow);
  await devtools.send('Network.clearBrowserCache');
  const { numbers, resources, depths } = await load(view, devtools, address, product, true);
  const { banner } = product.selectors;
  if (banner && (await view.evaluate((banner) => bench.isVisible(banner), banner)))
    throw new Error('The banner asks again.');
  return { ...numbers, ...countOwn(resources, product, depths) };
}

/**
 * Loads a page and weighs it once it has been there for as long as any product needs. Nothing asks the
 * page before that: the questions of whoever waits would count as its script time.
 */
async function load(view, devtools, address, { selectors }, isReturning = false) {
  const depths = await watchDepths(devtools);
  await devtools.send('Performance.enable');
  await view.goto(address, { waitUntil: 'commit' });
  await sleep(SETTLED);
  const weight = await weigh(devtools);
  const isAsking = !isReturning && !!selectors.banner;
  const isReady = await view.evaluate((isAsking) => bench.isReady(isAsking), isAsking);
  const ran = await view.evaluate(() => bench.runs.length);
  if (!isReady) throw new Error(`Not painted after ${SETTLED} ms.`);
  if (isReturning && ran < FEW) throw new Error(`${ran} of ${FEW} tags ran within ${SETTLED} ms.`);
  const numbers = await view.evaluate(() => ({
    ...bench.numbers(),
    'first tag': bench.runs[0]?.start,
  }));
  const resources = await view.evaluate(readResources);
  return { numbers: { ...numbers, ...weight }, resources, depths };
}

/** In the page: what it has fetched. */
const readResources = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name, encodedBodySize, responseEnd }) => ({ name, encodedBodySize, responseEnd }));

/** A click on Accept with so many tags; external ones come over slow 4G. */
function accepting(visit, { count, load, isInline, atMost }) {
  const take = async ({ browser, site, speeds }, product) => {
    const { vendorOrigin } = site;
    const tags = { count, steps: stepsOf(load, speeds), isInline, vendorOrigin };
    const address = site.show(pageOf(product, tags));
    return withPage(browser, { cpu: CPU, isSlow4g: !isInline }, async (view) => {
      await view.goto(address);
      await acceptAndProbe(view, product.selectors.accept, count);
      return { [visit]: await view.evaluate(() => bench.clicks()) };
    });
  };
  return { visits: [visit], atMost, take };
}

/** A click on what opens the preference center, a second after the banner was painted. */
async function openCenter({ browser, site }, product) {
  const { open, center } = product.selectors;
  return withPage(browser, slow, async (view) => {
    await view.goto(site.show(pageOf(product)));
    await view.waitForFunction(() => bench.isReady(true), undefined, PATIENCE);
    await sleep(1000);
    const place = await centre(view, open);
    await view.evaluate((center) => bench.timeOpening(center), center);
    await pressAt(view, place);
    await view.waitForFunction(() => bench.opened !== undefined, undefined, PATIENCE);
    await sleep(200);
    const { inp } = await view.evaluate(() => bench.clicks());
    return { center: { inp, opened: await view.evaluate(() => bench.opened) } };
  });
}

const prefixed = (prefix, numbers) =>
  Object.fromEntries(Object.entries(numbers).map(([name, value]) => [prefix + name, value]));
