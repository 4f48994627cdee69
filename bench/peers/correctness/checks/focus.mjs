import { until } from '../until.mjs';
import { no, partly, yes } from '../verdict.mjs';

/** More than any of the centers has stops. */
const STOPS = 40;

/** The keyboard stays inside the preference center and comes back to what opened it. */
export const focus = {
  title: 'focus stays inside the preference center and returns',
  run({ product, open }) {
    return open({}, async ({ view, isAsked, sees, stillSees }) => {
      await isAsked();
      await view.locator(product.selectors.open).first().focus();
      await view.keyboard.press('Enter');
      if (!(await sees('center'))) return no('the keyboard does not open it');
      const outside = await walk(view, product.selectors.center);
      if (outside) return no(`Tab leads to ${outside}`);
      await view.keyboard.press('Escape');
      if (await stillSees('center')) return partly('it stays inside; Esc does not close it');
      const opener = product.selectors.open;
      const isBack = await until(
        () => view.evaluate(holdsFocus, opener),
        (isBack) => isBack,
        1000,
      );
      return isBack
        ? yes('it stays inside and returns')
        : partly('it stays inside, and does not return');
    });
  },
};

/** Walks through the center both ways; resolves with what of the page got the focus, if anything. */
async function walk(view, center) {
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let stop = 0; stop < STOPS; stop++) {
      await view.keyboard.press(key);
      const outside = await view.evaluate(findOutside, center);
      if (outside) return outside;
    }
  }
  return undefined;
}

// The body stands for the browser's own controls, which a page must not keep from anybody.
const findOutside = (center) => {
  let active = document.activeElement;
  if (!active || active === document.body || active.closest(center)) return undefined;
  while (active.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
    if (active.closest(center)) return undefined;
  }
  return `<${active.localName}> outside: ${active.textContent.trim().slice(0, 30)}`;
};

const holdsFocus = (opener) => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.matches(opener) ?? false;
};
