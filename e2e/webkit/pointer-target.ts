import type { Point } from './input.js';
import type { Injected } from './playwright-injected.js';

/** The options of a click that the adapter knows. */
export interface PointerOptions {
  force?: boolean;
  position?: Point;
  timeout?: number;
  button?: 'left' | 'right' | 'middle';
  clickCount?: number;
  trial?: boolean;
  noWaitAfter?: boolean;
}

/** The request to make an element ready for a pointer action. */
export interface TargetRequest {
  selector: string;
  action: 'mouse' | 'hover';
  force: boolean;
  position: Point | undefined;
}

/**
 * Runs in the page: makes sure that the element is visible, enabled, at rest and on top, and starts
 * to watch that the coming events reach it. Returns where to point, or what is still missing.
 */
export async function aimAtElement(
  injected: Injected,
  { selector, action, force, position }: TargetRequest,
): Promise<Point | { missing: string }> {
  const element = injected.querySelector(injected.parseSelector(selector), document, true);
  if (!element) return { missing: 'no element' };
  if (!force) {
    const states = action === 'hover' ? ['visible', 'stable'] : ['visible', 'enabled', 'stable'];
    const state = await injected.checkElementStates(element, states, true);
    if (state) return { missing: typeof state === 'string' ? state : `not ${state.missingState}` };
  }
  (element as Element & { scrollIntoViewIfNeeded(): void }).scrollIntoViewIfNeeded();
  const box = element.getBoundingClientRect();
  const seen = Array.from(element.getClientRects())
    .map(({ left, top, right, bottom }) => ({
      left: Math.max(left, 0),
      top: Math.max(top, 0),
      right: Math.min(right, innerWidth),
      bottom: Math.min(bottom, innerHeight),
    }))
    .find(({ left, top, right, bottom }) => right - left >= 1 && bottom - top >= 1);
  if (!seen) return { missing: 'outside of the viewport' };
  const point = position
    ? { x: Math.round(box.x + position.x), y: Math.round(box.y + position.y) }
    : { x: Math.round((seen.left + seen.right) / 2), y: Math.round((seen.top + seen.bottom) / 2) };
  if (force) return point;
  const watch = injected.setupHitTargetInterceptor(element, action, point, false);
  if (typeof watch === 'string') return { missing: `${watch} intercepts pointer events` };
  injected.hitTarget = watch;
  return point;
}

/** Runs in the page: stops watching; returns what took the events when it was not the element. */
export function takeHitResult(injected: Injected): string | undefined {
  const result = injected.hitTarget?.stop() ?? 'done';
  delete injected.hitTarget;
  return result === 'done' ? undefined : `${result.hitTargetDescription} intercepts pointer events`;
}
