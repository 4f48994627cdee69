import type { Frame, JSHandle, Page } from '@playwright/test';
import { consentWords, type ButtonRole } from '../../audit/button-words.js';
import { consentProducts } from '../../audit/consent-products.js';
import { roleOfLabel } from '../../audit/role-of-label.js';
import type { DrawnButton } from '../../audit/types.js';
import { surveyPage, type Survey, type SurveyedControl } from './survey-page.js';

/** A button of a banner, or what leads back to one. */
export interface Control extends DrawnButton {
  readonly role: ButtonRole;
  /** Whose it is: an id of `consentProducts`, or `unknown`. */
  readonly product: string;
  /** It takes all consent back at once. */
  readonly isWithdrawal: boolean;
  click(): Promise<void>;
}

/** A switch of a preference center. */
export interface Switch {
  readonly label: string;
  readonly isOn: boolean;
  click(): Promise<void>;
}

/** All that a page offers to decide with. */
export interface Controls {
  readonly controls: readonly Control[];
  readonly switches: readonly Switch[];
}

interface KnownSelector {
  readonly product: string;
  readonly role: ButtonRole;
  readonly selector: string;
}

const roles: readonly ButtonRole[] = ['accept', 'reject', 'settings', 'save', 'reopen'];

const known: readonly KnownSelector[] = consentProducts.flatMap((product) =>
  roles.flatMap((role) => {
    const selector = product[role];
    return selector ? [{ product: product.id, role, selector }] : [];
  }),
);
const request = {
  selectors: [...known.map(({ selector }) => selector), '[data-assent="withdraw"]'],
  words: consentWords.source,
};
const WITHDRAWAL = known.length;

/** What a control does: by the selectors of products, else by its label and where it stands. */
function meaningOf(
  { label, selectors, isInBox }: SurveyedControl,
  product: string | undefined,
): Pick<Control, 'role' | 'product' | 'isWithdrawal'> | undefined {
  const isWithdrawal = selectors.includes(WITHDRAWAL);
  const own = selectors
    .flatMap((index) => known[index] ?? [])
    .find((entry) => !product || product === 'unknown' || entry.product === product);
  if (own) return { role: own.role, product: own.product, isWithdrawal };
  // Assent's interface has no button without its mark.
  if (isInBox && product === 'assent') return undefined;
  if (!isInBox) {
    return roleOfLabel(label, ['reopen'])
      ? { role: 'reopen', product: 'unknown', isWithdrawal: false }
      : undefined;
  }
  const role = roleOfLabel(label);
  return (
    role && {
      role: role === 'reopen' ? 'settings' : role,
      product: 'unknown',
      isWithdrawal: false,
    }
  );
}

/**
 * What a page and its frames offer to decide with.
 * @param product what is known to ask there: others' buttons do not count then
 */
export async function findControls(page: Page, product?: string): Promise<Controls> {
  const found = await Promise.all(
    page.frames().map((frame) =>
      // A frame that is going away has nothing to offer.
      findInFrame(frame, frame !== page.mainFrame(), product).catch(() => undefined),
    ),
  );
  const controls = found.flatMap((entry) => entry?.controls ?? []);
  const switches = found.flatMap((entry) => entry?.switches ?? []);
  const named = controls.find(
    (control) => control.product !== 'unknown' && control.role !== 'reopen',
  );
  if (!named) return { controls, switches };
  // One product asks: a control of another one is a look-alike, and labels fill in what it lacks.
  const own = controls.filter((control) => control.product === named.product);
  const filled = controls.filter(
    ({ product, role }) => product === 'unknown' && !own.some((control) => control.role === role),
  );
  return { controls: [...own, ...filled], switches };
}

async function findInFrame(
  frame: Frame,
  isFrame: boolean,
  product: string | undefined,
): Promise<Controls> {
  const survey: JSHandle<Survey> = await frame.evaluateHandle(surveyPage, { ...request, isFrame });
  const { controls, switches } = await survey.evaluate(({ controls, switches }) => ({
    controls,
    switches,
  }));
  const clickAt = (list: 'elements' | 'switchElements', index: number) => async () => {
    const handle = await survey.evaluateHandle((all, [list, index]) => all[list][index], [
      list,
      index,
    ] as const);
    const element = handle.asElement();
    if (!element) return;
    await element.click({ timeout: 2000 }).catch(() =>
      // Covered, moving or visually hidden behind its label.
      element.evaluate((node) => (node as HTMLElement).click()),
    );
  };
  return {
    controls: controls.flatMap((control, index) => {
      const meaning = meaningOf(control, product);
      const { label, width, height, fontSize, isFramed } = control;
      return meaning
        ? [
            {
              ...meaning,
              label,
              width,
              height,
              fontSize,
              isFramed,
              click: clickAt('elements', index),
            },
          ]
        : [];
    }),
    switches: switches.map((entry, index) => ({
      ...entry,
      click: clickAt('switchElements', index),
    })),
  };
}

/** Whether the page asks: something accepts or refuses. */
export const isAsking = ({ controls }: Controls): boolean =>
  controls.some(({ role }) => role === 'accept' || role === 'reject');

/** Whether something leads back to the choice. */
export const hasWayBack = ({ controls }: Controls): boolean =>
  controls.some(({ role, isWithdrawal }) => role === 'reopen' || isWithdrawal);
