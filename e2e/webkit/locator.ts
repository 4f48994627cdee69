import { ElementReader, type TimeoutOption } from './element-reader.js';
import { filterSelector, type FilterOptions } from './finder.js';
import type { WebKitPage } from './page.js';
import { aimAtElement, takeHitResult, type PointerOptions } from './pointer-target.js';
import { actionTimeout, NotYet, poll } from './poll.js';
import { defineUnsupported, refuseOtherOptions } from './unsupported.js';

/** Playwright's `Locator` over WebDriver: finds its element anew on every call, and acts on it. */
export class WebKitLocator extends ElementReader {
  readonly _apiName = 'Locator';
  readonly #page: WebKitPage;

  constructor(page: WebKitPage, selector: string) {
    super(page.scripts, selector);
    this.#page = page;
  }

  find(selector: string): WebKitLocator {
    return new WebKitLocator(this.#page, `${this._selector} >> ${selector}`);
  }

  filter(options: FilterOptions): WebKitLocator {
    return new WebKitLocator(this.#page, this._selector + filterSelector(options));
  }

  and(other: WebKitLocator): WebKitLocator {
    return this.find(`internal:and=${JSON.stringify(other._selector)}`);
  }

  or(other: WebKitLocator): WebKitLocator {
    return this.find(`internal:or=${JSON.stringify(other._selector)}`);
  }

  first(): WebKitLocator {
    return this.nth(0);
  }

  last(): WebKitLocator {
    return this.nth(-1);
  }

  nth(index: number): WebKitLocator {
    return this.find(`nth=${index}`);
  }

  async all(): Promise<WebKitLocator[]> {
    return Array.from({ length: await this.count() }, (_, index) => this.nth(index));
  }

  page(): WebKitPage {
    return this.#page;
  }

  click(options: PointerOptions = {}): Promise<void> {
    return this.#click('click', options, options.clickCount ?? 1);
  }

  dblclick(options: PointerOptions = {}): Promise<void> {
    return this.#click('dblclick', options, 2);
  }

  hover(options: PointerOptions = {}): Promise<void> {
    const { mouse } = this.#page;
    return this.#point('hover', options, ({ x, y }) => mouse.move(x, y));
  }

  check(options: PointerOptions = {}): Promise<void> {
    return this.setChecked(true, options);
  }

  uncheck(options: PointerOptions = {}): Promise<void> {
    return this.setChecked(false, options);
  }

  async setChecked(checked: boolean, options: PointerOptions = {}): Promise<void> {
    if ((await this.isChecked(options)) === checked) return;
    await this.click(options);
    if ((await this.isChecked(options)) === checked) return;
    throw new Error(`${this}: Clicking the checkbox did not change its state`);
  }

  focus(options: TimeoutOption = {}): Promise<void> {
    return this.withElement('focus', options, (injected, element) => injected.focusNode(element));
  }

  blur(options: TimeoutOption = {}): Promise<void> {
    return this.withElement('blur', options, (injected, element) => injected.blurNode(element));
  }

  async press(shortcut: string, options: TimeoutOption = {}): Promise<void> {
    await this.focus(options);
    await this.#page.keyboard.press(shortcut);
  }

  async pressSequentially(text: string, options: TimeoutOption = {}): Promise<void> {
    await this.focus(options);
    await this.#page.keyboard.type(text);
  }

  async fill(text: string, options: TimeoutOption = {}): Promise<void> {
    await poll(`${this}.fill()`, options.timeout ?? actionTimeout, async () => {
      const editable = (await this.isVisible()) && (await this.isEditable(options));
      if (!editable) throw new NotYet('not visible and editable');
    });
    await this.withElement(
      'fill',
      options,
      (injected, element, value = '') => {
        if (injected.fill(element, value) !== 'needsinput') return;
        document.execCommand(value ? 'insertText' : 'delete', false, value);
      },
      text,
    );
  }

  clear(options: TimeoutOption = {}): Promise<void> {
    return this.fill('', options);
  }

  async selectOption(values: string | string[], options: TimeoutOption = {}): Promise<string[]> {
    const selected = await this.withElement(
      'selectOption',
      options,
      (injected, element, wanted: object[] = []) => injected.selectOptions(element, wanted),
      [values].flat().map((valueOrLabel) => ({ valueOrLabel })),
    );
    if (typeof selected === 'string') throw new Error(`${this}.selectOption(): ${selected}`);
    return selected;
  }

  async scrollIntoViewIfNeeded(options: TimeoutOption = {}): Promise<void> {
    await this.withElement('scrollIntoViewIfNeeded', options, (_, element) =>
      (element as HTMLElement & { scrollIntoViewIfNeeded(): void }).scrollIntoViewIfNeeded(),
    );
  }

  #click(what: string, options: PointerOptions, clickCount: number): Promise<void> {
    const { mouse } = this.#page;
    return this.#point(what, options, ({ x, y }) =>
      mouse.click(x, y, { button: options.button, clickCount }),
    );
  }

  /** Waits until the element can be reached, acts at it, and makes sure that it got the events. */
  async #point(
    what: string,
    options: PointerOptions,
    act: (point: { x: number; y: number }) => Promise<void>,
  ): Promise<void> {
    const supported = [
      'force',
      'position',
      'timeout',
      'button',
      'clickCount',
      'trial',
      'noWaitAfter',
    ];
    refuseOtherOptions(`locator.${what}()`, options, supported);
    const { force = false, position, timeout = actionTimeout } = options;
    const action = what === 'hover' ? 'hover' : 'mouse';
    const request = { selector: this._selector, action, force, position } as const;
    await poll(`${this}.${what}()`, timeout, async () => {
      const target = await this.#page.scripts.inject(aimAtElement, request);
      if ('missing' in target) throw new NotYet(target.missing);
      if (options.trial) return;
      await act(target);
      const missed = await this.#page.scripts.inject(takeHitResult, undefined);
      if (missed) throw new NotYet(missed);
    });
  }
}

defineUnsupported(WebKitLocator.prototype, 'locator', {
  contentFrame: 'Look at frames through site.requests, or open the frame as a page.',
  frameLocator: 'Look at frames through site.requests, or open the frame as a page.',
  dispatchEvent: 'Use locator.evaluate() with element.dispatchEvent().',
  dragTo: 'Use page.mouse.',
  elementHandle: 'Use locator.evaluate().',
  elementHandles: 'Use locator.evaluateAll().',
  evaluateHandle: 'Use locator.evaluate().',
  screenshot: 'Use page.screenshot().',
  setInputFiles: 'Limit the test to the other engines.',
  tap: 'Use locator.click().',
});
