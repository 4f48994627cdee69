import type { Assent, Config } from '../../../../src/index.js';
import { everything, saved, type Said } from './expectation.js';
import type { PlannedSite, Step } from './plans.js';
import { until } from './waiting.js';

type Doing<Name extends Step['does']> = Extract<Step, { readonly does: Name }>;

/** What a step leaves: what has been said by now, null for nothing; undefined: it changed nothing. */
export type Outcome = Said | null | undefined;

const button = (action: string, isInCenter: boolean) =>
  [...document.querySelectorAll<HTMLElement>(`#assent [data-assent-action="${action}"]`)].find(
    (found) => !!found.closest('dialog') === isInCenter,
  );

async function clickBanner(assent: Assent, action: string): Promise<void> {
  assent.show('banner');
  // Some laws ask nobody: the banner stays away, and its buttons are in the center.
  const isShown = assent.$view.get() === 'banner';
  if (!isShown) assent.show('preferences');
  (await until(`a button for ${action}`, () => button(action, !isShown))).click();
}

/** Turns switches and presses a button; what the switches said then is what the visitor said. */
async function useCenter(
  assent: Assent,
  { categories }: PlannedSite,
  { turns, button: action }: Doing<'center'>,
): Promise<Readonly<Record<string, boolean>>> {
  assent.show('preferences');
  const pressed = await until(`a button for ${action}`, () => button(action, true));
  const switches = [
    ...document.querySelectorAll<HTMLInputElement>('#assent [role="switch"]:not(:disabled)'),
  ];
  for (const at of turns) {
    switches[at % switches.length]?.click();
    // Drawn anew.
    await new Promise((resolve) => setTimeout(resolve));
  }
  const shown: Record<string, boolean> = {};
  for (const { id, services } of categories) {
    const category = document.getElementById(`assent-category-${id}`) as HTMLInputElement | null;
    for (const service of services) {
      const input = document.getElementById(`assent-service-${service}`) as HTMLInputElement | null;
      if (input) shown[service] = input.checked;
    }
    // A category that is partly on says nothing of itself.
    if (category && !category.indeterminate) shown[id] = category.checked;
  }
  pressed.click();
  return shown;
}

/** Decides in another tab, and comes back to this one. */
async function decideElsewhere(
  config: Config,
  site: PlannedSite,
  { step, choices, services, event }: Doing<'elsewhere'>,
): Promise<void> {
  const tab = document.querySelector('iframe')!.contentWindow!;
  const assent = await tab.openAssent!(config);
  if (step === 'accept-all') assent.acceptAll();
  else if (step === 'reject-all') assent.rejectAll();
  else if (step === 'reset') assent.reset();
  else assent.save(known(site, choices), known(site, services));
  await until('a receipt in the other tab', () => !assent.receipts.pending);
  assent.stop();
  if (event === 'pageshow') dispatchEvent(new PageTransitionEvent('pageshow'));
  else document.dispatchEvent(new Event('visibilitychange'));
}

/** Of a plan's answers those that this site can be asked for. */
const known = (site: PlannedSite, answers: Readonly<Record<string, boolean>>) => {
  const names = Object.keys(everything(site, true));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name)));
};

/** Does one step of a sequence, all but visits, and says what it comes to. */
export async function act(
  assent: Assent,
  site: PlannedSite,
  config: Config,
  step: Exclude<Step, { readonly does: 'visit' }>,
): Promise<Outcome> {
  const all = (action: string) => everything(site, action === 'accept-all');
  switch (step.does) {
    case 'accept-all':
      assent.acceptAll();
      return all(step.does);
    case 'reject-all':
      assent.rejectAll();
      return all(step.does);
    case 'withdraw':
      await assent.withdraw();
      return all(step.does);
    case 'reset':
      assent.reset();
      return null;
    case 'save':
      assent.save(known(site, step.choices), known(site, step.services));
      return saved(site, step.choices, step.services);
    case 'show':
      assent.show(step.view);
      return undefined;
    case 'hide':
      assent.hide();
      return undefined;
    case 'click':
      await clickBanner(assent, step.button);
      return all(step.button);
    case 'center': {
      const answers = await useCenter(assent, site, step);
      if (step.button === 'close') return undefined;
      return step.button === 'save' ? answers : all(step.button);
    }
    case 'elsewhere':
      await decideElsewhere(config, site, step);
      if (step.step === 'reset') return null;
      return step.step === 'save' ? saved(site, step.choices, step.services) : all(step.step);
  }
}
