import { expectInPage, type Expectation, type Outcome } from './expectations.js';
import { Finder } from './finder.js';
import { injectedName, iso, type Injected } from './playwright-injected.js';
import { actionTimeout, NotYet, poll } from './poll.js';
import type { ScriptRunner } from './script-runner.js';

/** The option of every call on an element: how long to wait for it, in ms, default 10 s. */
export interface TimeoutOption {
  timeout?: number;
}

type ElementState = 'attached' | 'detached' | 'visible' | 'hidden';

/** The half of a locator that asks: what is there, and what is it like? */
export abstract class ElementReader extends Finder {
  // This name and `_expect` are Playwright's: its matchers use them.
  readonly _selector: string;
  readonly #scripts: ScriptRunner;

  constructor(scripts: ScriptRunner, selector: string) {
    super();
    this.#scripts = scripts;
    this._selector = selector;
  }

  override toString(): string {
    return iso.asLocator('javascript', this._selector);
  }

  _expect(expression: string, expectation: Expectation): Promise<Outcome> {
    return expectInPage(this.#scripts, this._selector, expression, expectation);
  }

  /** Waits for the one element, then runs a function of the test once, in the page, with it. */
  async evaluate<T>(code: Function, arg?: unknown, options: TimeoutOption = {}): Promise<T> {
    await this.withElement('evaluate', options, () => true);
    return this.#evaluate(`(${code})(elements[0], arg)`, arg);
  }

  /** Runs a function of the test once, in the page, with all elements; waits for none. */
  async evaluateAll<T>(code: Function, arg?: unknown): Promise<T> {
    await this.count();
    return this.#evaluate(`(${code})(elements, arg)`, arg);
  }

  count(): Promise<number> {
    return this.#scripts.inject(
      (injected, selector) =>
        injected.querySelectorAll(injected.parseSelector(selector), document).length,
      this._selector,
    );
  }

  textContent(options: TimeoutOption = {}): Promise<string | null> {
    return this.withElement('textContent', options, (_, element) => element.textContent);
  }

  innerText(options: TimeoutOption = {}): Promise<string> {
    return this.withElement('innerText', options, (_, element) => element.innerText);
  }

  innerHTML(options: TimeoutOption = {}): Promise<string> {
    return this.withElement('innerHTML', options, (_, element) => element.innerHTML);
  }

  inputValue(options: TimeoutOption = {}): Promise<string> {
    return this.withElement(
      'inputValue',
      options,
      (_, element) => (element as HTMLInputElement).value,
    );
  }

  getAttribute(name: string, options: TimeoutOption = {}): Promise<string | null> {
    const read = (_: Injected, element: Element, attribute?: string) =>
      element.getAttribute(attribute ?? '');
    return this.withElement('getAttribute', options, read, name);
  }

  ariaSnapshot(options: TimeoutOption = {}): Promise<string> {
    return this.withElement('ariaSnapshot', options, (injected, element) =>
      injected.ariaSnapshot(element, { mode: 'default' }),
    );
  }

  allTextContents(): Promise<string[]> {
    return this.evaluateAll((elements: Element[]) =>
      elements.map((each) => each.textContent ?? ''),
    );
  }

  allInnerTexts(): Promise<string[]> {
    return this.evaluateAll((elements: HTMLElement[]) => elements.map((each) => each.innerText));
  }

  async boundingBox(options: TimeoutOption = {}) {
    const box = await this.withElement('boundingBox', options, (_, element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height, drawn: element.getClientRects().length > 0 };
    });
    const { drawn, ...rectangle } = box;
    return drawn ? rectangle : null;
  }

  /** Does not wait, as in Playwright. */
  async isVisible(): Promise<boolean> {
    const [visible] = await this.#visible();
    return visible ?? false;
  }

  /** Does not wait, as in Playwright. */
  async isHidden(): Promise<boolean> {
    return !(await this.isVisible());
  }

  isChecked = (options: TimeoutOption = {}) => this.#is('checked', options);
  isEnabled = (options: TimeoutOption = {}) => this.#is('enabled', options);
  isDisabled = (options: TimeoutOption = {}) => this.#is('disabled', options);
  isEditable = (options: TimeoutOption = {}) => this.#is('editable', options);

  async waitFor(options: { state?: ElementState } & TimeoutOption = {}): Promise<void> {
    const { state = 'visible', timeout = actionTimeout } = options;
    await poll(`${this}.waitFor("${state}")`, timeout, async () => {
      const visible = await this.#visible();
      const reached = {
        attached: visible.length > 0,
        detached: visible.length === 0,
        visible: visible[0] === true,
        hidden: visible[0] !== true,
      }[state];
      if (!reached) throw new NotYet(`${visible.length} elements`);
    });
  }

  /** Waits for the one element, then runs a function that may run again beside the injected script. */
  protected withElement<T, A = undefined>(
    what: string,
    { timeout = actionTimeout }: TimeoutOption,
    code: (injected: Injected, element: HTMLElement, arg?: A) => T,
    arg?: A,
  ): Promise<T> {
    const script = `(injected, { selector, arg }) => {
      const element = injected.querySelector(injected.parseSelector(selector), document, true);
      return element && { value: (${code})(injected, element, arg) };
    }`;
    return poll(`${this}.${what}()`, timeout, async () => {
      const request = { selector: this._selector, arg };
      const found = await this.#scripts.inject<{ value: T } | undefined, unknown>(script, request);
      if (!found) throw new NotYet('no element');
      return found.value;
    });
  }

  #evaluate<T>(call: string, arg: unknown): Promise<T> {
    const selector = JSON.stringify(this._selector);
    const run = `(arg) => {
      const { ${injectedName}: injected } = window;
      const elements = injected.querySelectorAll(injected.parseSelector(${selector}), document);
      return ${call};
    }`;
    return this.#scripts.evaluate<T>(`(${run})(arg)`, arg);
  }

  /** For each element, whether a visitor can see it; strict. */
  #visible(): Promise<boolean[]> {
    return this.#scripts.inject((injected, selector) => {
      const parsed = injected.parseSelector(selector);
      const elements = injected.querySelectorAll(parsed, document);
      if (elements.length > 1) throw injected.strictModeViolationError(parsed, elements);
      return elements.map((each) => injected.elementState(each, 'visible', true).matches);
    }, this._selector);
  }

  #is(state: string, options: TimeoutOption): Promise<boolean> {
    const read = (injected: Injected, element: Element, name?: string) =>
      injected.elementState(element, name ?? '', true).matches;
    return this.withElement(`is ${state}`, options, read, state);
  }
}
