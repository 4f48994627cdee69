import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';

/** The part of Playwright's injected script that the adapter calls inside the page. */
export interface Injected {
  parseSelector(selector: string): unknown;
  querySelector(parsed: unknown, root: Node, strict: boolean): Element | undefined;
  querySelectorAll(parsed: unknown, root: Node): Element[];
  strictModeViolationError(parsed: unknown, elements: Element[]): Error;
  checkElementStates(
    element: Element,
    states: string[],
    frameVisible: boolean,
  ): Promise<{ missingState: string } | 'error:notconnected' | undefined>;
  elementState(
    element: Element,
    state: string,
    frameVisible: boolean,
  ): { matches: boolean; received: string };
  setupHitTargetInterceptor(
    element: Element,
    action: 'mouse' | 'hover',
    point: { x: number; y: number },
    blockAllEvents: boolean,
  ): string | { stop(): 'done' | { hitTargetDescription: string } };
  /** What the last pointer action watches; the adapter keeps it between two commands. */
  hitTarget?: { stop(): 'done' | { hitTargetDescription: string } };
  fill(element: Element, value: string): 'done' | 'needsinput' | 'error:notconnected';
  selectOptions(element: Element, options: object[]): string | string[];
  focusNode(element: Element): void;
  blurNode(element: Element): void;
  ariaSnapshot(element: Element, options: object): string;
  expect(
    element: Element | undefined,
    options: object,
    elements: Element[],
    frameVisible: boolean,
  ): Promise<ExpectResult>;
}

/** What one look at the page found, in the shape that Playwright's matchers expect. */
export interface ExpectResult {
  matches: boolean;
  received?: { value?: unknown; ariaSnapshot?: string };
  /** True when the locator found nothing. */
  missing?: boolean;
}

interface PlaywrightBundle {
  iso: {
    asLocator(language: 'javascript', selector: string): string;
    escapeForTextSelector(text: string | RegExp, exact: boolean): string;
    escapeForAttributeSelector(text: string | RegExp, exact: boolean): string;
    parseAriaSnapshotUnsafe(yaml: unknown, text: string): unknown;
    urlMatches(baseURL: string | undefined, url: string, match: unknown): boolean;
  };
}

// A newer playwright-core may lie at the top of node_modules, pulled in by another package.
// The one that matters is the one that runs the tests, so it is resolved through its owners.
const owner = createRequire(createRequire(import.meta.url).resolve('@playwright/test'));
const core = createRequire(owner.resolve('playwright/package.json'));
const bundlePath = core.resolve('playwright-core/lib/coreBundle');

/** Playwright's helpers that run in Node and in the page alike. */
export const { iso } = core(bundlePath) as PlaywrightBundle;

/** Turns the text given to `toMatchAriaSnapshot` into the template that the page compares with. */
export function parseAriaSnapshot(text: string): unknown {
  const { yaml } = core('playwright-core/lib/utilsBundle') as { yaml: unknown };
  return iso.parseAriaSnapshotUnsafe(yaml, text);
}

/** The property of `window` under which the page keeps the injected script; not enumerable. */
export const injectedName = '__playwrightInjected';

/** A script that sets up Playwright's selectors, actionability and matchers in the page. */
export const injectedBootScript = (() => {
  const options = {
    isUnderTest: false,
    sdkLanguage: 'javascript',
    testIdAttributeName: 'data-testid',
    stableRafCount: 1,
    browserName: 'webkit',
    shouldPrependErrorPrefix: false,
    isUtilityWorld: false,
    customEngines: [],
  };
  return `
    const module = {};
    ${readInjectedSource()}
    const injected = new (module.exports.InjectedScript())(globalThis, ${JSON.stringify(options)});
    // Only one window of a display can have the focus; Playwright's own pages all behave as if.
    injected._activelyFocused = (node) => {
      const activeElement = node.getRootNode().activeElement;
      return { activeElement, isFocused: activeElement === node };
    };
    Object.defineProperty(window, '${injectedName}', { value: injected, configurable: true });`;
})();

function readInjectedSource(): string {
  const bundle = readFileSync(bundlePath, 'utf8');
  const literal = /source\d* = ('(?:[^'\\\n]|\\.)*');/g;
  literal.lastIndex = bundle.indexOf('generated/injectedScriptSource.ts"() {');
  const found = literal.lastIndex > 0 ? literal.exec(bundle)?.[1] : undefined;
  if (!found) {
    throw new Error(
      'This release of playwright-core keeps its injected script elsewhere: see e2e/webkit/playwright-injected.ts.',
    );
  }
  return runInNewContext(found) as string;
}
