import { PATIENCE, until } from './until.mjs';

/** What a visitor of one tab does and sees; `product` says where things are on its page. */
export function createVisitor(view, { selectors, answers }) {
  const locate = (name) => view.locator(selectors[name]).first();
  const waitUntil = (name, isShown) =>
    until(
      () => locate(name).isVisible(),
      (isVisible) => isVisible === isShown,
    );
  const ran = () => view.evaluate(() => window.ran);
  return {
    view,
    press: (name) => locate(name).click({ timeout: PATIENCE }),
    /** Answers by the product's own script, as a button anywhere on the page would. */
    answer: (answer) => view.evaluate(answers[answer]),
    /** Whether `banner` or `center` is there, given the time to come. */
    sees: (name) => waitUntil(name, true),
    /** Waits for the banner, and until a visitor has read it: one listens half a second after it is drawn. */
    async isAsked() {
      const isAsked = await waitUntil('banner', true);
      await view.waitForTimeout(800);
      return isAsked;
    },
    /** Whether it is there still, given the time to go. */
    stillSees: (name) => waitUntil(name, false),
    ran,
    /** What ran, once these have, or when they have had time enough. */
    ranOnce: (names) => until(ran, (ran) => names.every((name) => ran.includes(name))),
    violations: () => view.evaluate(() => window.violations),
  };
}
