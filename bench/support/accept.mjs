import { setTimeout as sleep } from 'node:timers/promises';

/** How long tags may take to run, before the page counts as one whose tags do not run. */
const PATIENCE = 40_000;

/**
 * Clicks on Accept and, while `count` tags run, on something else again and again. Afterwards
 * `bench.clicks()` has the page's numbers. `pause`: milliseconds before the pointer moves, in which what
 * follows the banner is loaded and the banner has made its entrance.
 */
export async function acceptAndProbe(view, button, count, pause = 500) {
  await view.locator(button).waitFor({ timeout: 15_000 });
  await sleep(pause);
  const probe = await centre(view, '#probe');
  await pressAt(view, await centre(view, button));
  const start = Date.now();
  while ((await view.evaluate(() => bench.runs.length)) < count) {
    if (Date.now() - start > PATIENCE) {
      const ran = await view.evaluate(() => bench.runs.length);
      throw new Error(`${ran} of ${count} tags ran.`);
    }
    await view.mouse.click(...probe);
    await sleep(50);
  }
  // The entries of the last clicks come with later frames.
  await sleep(200);
  await view.mouse.click(...probe);
  await sleep(200);
}

/** Clicks where a pointer is already: on its way there it changes what is drawn. */
export async function pressAt(view, place) {
  await view.mouse.move(...place);
  await sleep(200);
  // Released at once: a press that changes nothing would count until the click's paint.
  await view.mouse.click(...place);
}

/** The middle of an element, where a pointer clicks. */
export async function centre(view, selector) {
  const { x, y, width, height } = await view.locator(selector).boundingBox();
  return [x + width / 2, y + height / 2];
}
