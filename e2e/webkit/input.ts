import { keysOf } from './keys.js';

/** Sends input actions of WebDriver to the page. */
export type SendActions = (actions: readonly object[]) => Promise<void>;

/** A position in the viewport, in CSS px. */
export interface Point {
  x: number;
  y: number;
}

/** The keyboard of a page, as Playwright's `page.keyboard`. */
export class Keyboard {
  readonly #send: SendActions;

  constructor(send: SendActions) {
    this.#send = send;
  }

  /** Presses and releases a key or a shortcut such as `Shift+Tab`. */
  async press(shortcut: string): Promise<void> {
    const keys = keysOf(shortcut);
    await this.#keys([
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.reverse().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  /** Types a text key by key. */
  async type(text: string): Promise<void> {
    for (const character of text) await this.press(character);
  }

  /** Presses a key without releasing it. */
  down(key: string): Promise<void> {
    return this.#keys(keysOf(key).map((value) => ({ type: 'keyDown', value })));
  }

  /** Releases a key. */
  up(key: string): Promise<void> {
    return this.#keys(keysOf(key).map((value) => ({ type: 'keyUp', value })));
  }

  #keys(actions: readonly object[]): Promise<void> {
    return this.#send([{ type: 'key', id: 'keyboard', actions }]);
  }
}

/** The mouse of a page, as Playwright's `page.mouse`. */
export class Mouse {
  #position: Point = { x: 0, y: 0 };
  readonly #send: SendActions;

  constructor(send: SendActions) {
    this.#send = send;
  }

  /** Moves the pointer. */
  move(x: number, y: number): Promise<void> {
    return this.#pointer({ x, y }, []);
  }

  /** Clicks `clickCount` times (default 1) at a position. */
  click(
    x: number,
    y: number,
    { button = 'left', clickCount = 1 }: { button?: string; clickCount?: number } = {},
  ): Promise<void> {
    const which = ['left', 'middle', 'right'].indexOf(button);
    const once = [
      { type: 'pointerDown', button: which },
      { type: 'pointerUp', button: which },
    ];
    return this.#pointer({ x, y }, Array.from({ length: clickCount }, () => once).flat());
  }

  /** Double-clicks at a position. */
  dblclick(x: number, y: number): Promise<void> {
    return this.click(x, y, { clickCount: 2 });
  }

  /** Turns the wheel where the pointer is, by px. */
  wheel(deltaX: number, deltaY: number): Promise<void> {
    const scroll = { type: 'scroll', ...this.#position, deltaX, deltaY, duration: 0 };
    return this.#send([{ type: 'wheel', id: 'wheel', actions: [scroll] }]);
  }

  #pointer(to: Point, then: readonly object[]): Promise<void> {
    this.#position = { x: Math.round(to.x), y: Math.round(to.y) };
    const move = { type: 'pointerMove', ...this.#position, duration: 0 };
    const parameters = { pointerType: 'mouse' };
    return this.#send([{ type: 'pointer', id: 'mouse', parameters, actions: [move, ...then] }]);
  }
}
