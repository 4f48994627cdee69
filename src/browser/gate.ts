import type { ConsentStore } from '../core/consent-store.js';
import type { Settings } from '../core/types.js';
import { setMedia } from './held-media.js';
import { HELD_TAGS, readRequirement } from './held-tags.js';
import type { LazyInterface } from './interface.js';
import { allowWrites } from './late-write.js';
import { emit } from './page-events.js';
import { addressOf, isDeferred, isFree, preloadScript, runScript } from './run-script.js';
import { afterPaint, afterParsing, nextTask } from './turns.js';

/** Everything else that is held is something a visitor would have seen. */
const UNSEEN = /^(IMG|LINK|S|T)/;

/** By name: one that was made in a frame's document is no `HTMLScriptElement` of this page. */
const isScript = (element: Element): element is HTMLScriptElement => element.localName === 'script';

/** Holds what the page's markup marks up until its category is granted. */
export interface Gate {
  /**
   * Looks at all tags of the page and lets go what the consent allows now; `afterClick` waits for the
   * paint of the visitor's click. The start looks for the first time.
   */
  update(afterClick: boolean): void;
  stop(): void;
}

/**
 * Finds held tags when it is told to, and whenever one is inserted, and releases each as soon as its
 * requirement is met. A script runs once per page however often consent toggles; a denied embed is
 * unloaded, and handed to `draw` each time it is found denied, as the element of a cookie declaration
 * is. A script that was inserted after the page had been read may have been made unable to run (by
 * `innerHTML`, React and others): `renewScript` makes it anew.
 */
export function openGate(
  settings: Settings,
  $consent: ConsentStore['$consent'],
  draw: LazyInterface['hold'],
  renewScript: (script: HTMLScriptElement) => Promise<HTMLScriptElement>,
): Gate {
  /** Queued or let go. A script that has run is not found any more: its type is another one. */
  const taken = new WeakSet<Element>();
  const told = new WeakSet<Element>();
  /** Read from the page's own markup, as far as anybody can tell. */
  const early = new WeakSet<Element>();
  /** Per category: ends when all that have to run before the next one have run. */
  const lanes: Record<string, Promise<void> | undefined> = {};
  let painted: Promise<void> | undefined;
  let turnEnd = 0;
  let isStopped = false;
  let isParsed = false;

  const read = (element: HTMLElement) => readRequirement(element, settings, $consent.get());
  // What the page has taken out meanwhile would never load, and hold up all that come after it.
  const isAllowed = (element: HTMLElement) =>
    !isStopped && element.isConnected && read(element).isMet;
  /**
   * Light tags share a task for half a frame: a message costs a slow phone as much as one of them, and a
   * frame may come between. Whoever takes longer is the last of its task; what `isShort` joins any.
   */
  const turn = async (isShort?: unknown) => {
    await painted;
    if (isShort || performance.now() < turnEnd) return;
    await nextTask();
    turnEnd = performance.now() + 8;
  };

  const release = async (element: HTMLElement, isShort?: unknown) => {
    // Also for frames: Chromium ignores a `src` that is set in an observer's callback while parsing.
    await turn(isShort);
    // A refusal since then cancels it.
    if (!isAllowed(element)) return void taken.delete(element);
    emit('released', { element });
    if (isScript(element)) {
      return runScript(early.has(element) ? element : await renewScript(element));
    }
    setMedia(element, true);
  };

  /**
   * Runs the scripts of one category one after the other, as the browser would have: blocking and
   * inline ones in document order, then `defer` and modules when the markup has been read. They are
   * downloaded together, and no category waits for another.
   */
  const enqueue = (script: HTMLScriptElement, lane: string) => {
    const isLate = isDeferred(script);
    const own = isLate ? `${lane} deferred` : lane;
    const inTurn = async (before: Promise<void> | undefined) => {
      await before;
      if (isLate) {
        await afterParsing();
        await lanes[lane];
        // Firefox runs a deferred one before the inline module in whose task it is inserted.
        turnEnd = 0;
      }
      // What has an address runs in a task of its own, when it has come.
      await release(script, before && !isLate && addressOf(script));
    };
    lanes[own] = inTurn(lanes[own]);
    if (addressOf(script)) {
      void turn().then(
        () => script.type === 'text/plain' && isAllowed(script) && preloadScript(script),
      );
    }
  };

  const meet = (element: HTMLElement) => {
    if ('assentDeclaration' in element.dataset) return draw('declaration', element);
    const requirement = read(element);
    const { problem, categories, isMet } = requirement;
    if (!isParsed) early.add(element);
    if (problem && !told.has(element)) {
      told.add(element);
      // In a microtask, so that whoever starts Assent can still add a listener.
      queueMicrotask(() => emit('blocked', { element, reason: `${problem}.` }));
    }
    if (!isMet) {
      // A script that waits for its turn keeps it: it looks again when that has come.
      if (!isScript(element) && taken.delete(element)) setMedia(element, false);
      if (!problem && !UNSEEN.test(element.tagName)) draw('placeholders', element, requirement);
    } else if (!taken.has(element)) {
      taken.add(element);
      if (!isScript(element) || isFree(element)) void release(element);
      else enqueue(element, categories[0]!);
    }
  };

  const scan = (root: ParentNode) => root.querySelectorAll<HTMLElement>(HELD_TAGS).forEach(meet);

  const observer = new MutationObserver((records) => {
    for (const { attributeName, target, addedNodes } of records) {
      for (const node of attributeName ? [target] : addedNodes) {
        const element = node as HTMLElement;
        if (element.matches?.(HELD_TAGS)) meet(element);
        if (!attributeName && element.firstElementChild) scan(element);
      }
    }
  });
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['data-consent'] });
  void afterParsing().then(() => (isParsed = true));

  return {
    async update(afterClick) {
      // A thousand tags take a while to look at: the visitor's click is painted before that.
      if (afterClick) await (painted = afterPaint());
      scan(document);
    },
    stop() {
      isStopped = true;
      observer.disconnect();
      allowWrites();
    },
  };
}
