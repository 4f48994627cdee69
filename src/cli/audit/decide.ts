import type { Page } from '@playwright/test';
import type { ButtonRole } from '../../audit/button-words.js';
import type { ClickOutcome, DrawnButton, SeenBanner } from '../../audit/types.js';
import { findControls, isAsking, type Control, type Controls } from './find-controls.js';

/** How long something that was clicked may take to come or go, in ms. */
const PATIENCE = 3000;
const STEP = 100;
/** More switches than any preference center has to be switched off. */
const MOST_SWITCHES = 100;

/** Looks again and again until it is so, or time is up. Resolves to what was seen last. */
async function lookUntil(
  page: Page,
  isSo: (controls: Controls) => boolean,
  product?: string,
  patience = PATIENCE,
): Promise<Controls> {
  const end = Date.now() + patience;
  for (;;) {
    const controls = await findControls(page, product);
    if (isSo(controls) || Date.now() > end) return controls;
    await page.waitForTimeout(STEP);
  }
}

const pick = ({ controls }: Controls, role: ButtonRole): Control | undefined =>
  controls.find((control) => control.role === role);

const drawn = ({ label, width, height, fontSize, isFramed }: Control): DrawnButton => ({
  label,
  width,
  height,
  fontSize,
  isFramed,
});

/** Waits until the page asks. Resolves to what it offers; of nothing, if it never asks. */
export const waitForBanner = (page: Page, patience: number, product?: string): Promise<Controls> =>
  lookUntil(page, isAsking, product, patience);

/** What the banner offers, and what lies behind it. Leaves the preference center open. Null: nobody asks. */
export async function inspectBanner(page: Page, patience: number): Promise<SeenBanner | null> {
  const first = await waitForBanner(page, patience);
  if (!isAsking(first)) return null;
  const accept = pick(first, 'accept');
  const reject = pick(first, 'reject');
  const settings = pick(first, 'settings');
  const product = (accept ?? reject)!.product;
  let second: Controls = first;
  if (settings) {
    await settings.click();
    second = await lookUntil(
      page,
      ({ controls, switches }) =>
        switches.length > first.switches.length || controls.some(({ role }) => role === 'save'),
      undefined,
      1500,
    );
  }
  const switches = [...first.switches, ...second.switches];
  return {
    product,
    ...(accept && { accept: drawn(accept) }),
    ...(reject && { reject: drawn(reject) }),
    hasLaterReject:
      !reject &&
      (!!pick(second, 'reject') || (!!pick(second, 'save') && second.switches.length > 0)),
    preTicked: [...new Set(switches.filter(({ isOn }) => isOn).map(({ label }) => label))],
  };
}

/** Clicks until the banner has gone: some products hear their buttons only a while after they are drawn. */
async function clickAway(
  page: Page,
  role: ButtonRole,
  product: string | undefined,
): Promise<ClickOutcome> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const control = pick(await findControls(page, product), role);
    if (!control) return attempt ? 'done' : 'nothing-found';
    await control.click();
    const after = await lookUntil(page, (controls) => !isAsking(controls), product, PATIENCE / 3);
    if (!isAsking(after)) return 'done';
  }
  return 'no-effect';
}

/** Allows all. The banner is expected to be there. */
export const acceptAll = (page: Page, product: string): Promise<ClickOutcome> =>
  clickAway(page, 'accept', product);

/** Refuses all in the layer that is open: by its button, else by switching all off and storing that. */
async function refuseHere(page: Page, product: string): Promise<ClickOutcome> {
  const shown = await lookUntil(
    page,
    (controls) => !!pick(controls, 'reject') || !!pick(controls, 'save'),
    product,
  );
  if (pick(shown, 'reject')) {
    const outcome = await clickAway(page, 'reject', product);
    if (outcome !== 'no-effect' || !pick(await findControls(page, product), 'save')) return outcome;
  }
  // One at a time: a switch for all of them takes others along.
  for (let clicks = 0; clicks < MOST_SWITCHES; clicks++) {
    const { switches } = await findControls(page, product);
    const on = switches.find(({ isOn }) => isOn);
    if (!on) break;
    await on.click();
  }
  return clickAway(page, 'save', product);
}

/** Refuses all, behind another button where the banner itself has none for it. */
export async function rejectAll(page: Page, product: string): Promise<ClickOutcome> {
  const shown = await findControls(page, product);
  if (pick(shown, 'reject')) return clickAway(page, 'reject', product);
  const settings = pick(shown, 'settings');
  if (!settings) return 'nothing-found';
  await settings.click();
  return refuseHere(page, product);
}

/** Takes a consent back, by what the page has for it. */
export async function withdrawAll(page: Page, product: string): Promise<ClickOutcome> {
  const shown = await lookUntil(
    page,
    ({ controls }) => controls.some(({ role, isWithdrawal }) => isWithdrawal || role === 'reopen'),
    product,
  );
  const direct = shown.controls.find(({ isWithdrawal }) => isWithdrawal);
  if (direct) {
    await direct.click();
    return 'done';
  }
  const way = pick(shown, 'reopen');
  if (!way) return 'nothing-found';
  await way.click();
  const outcome = await refuseHere(page, product);
  return outcome === 'done' ? 'done' : 'no-effect';
}
