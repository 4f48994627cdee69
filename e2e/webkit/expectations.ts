import { parseAriaSnapshot, type ExpectResult, type Injected } from './playwright-injected.js';
import { NotYet, poll } from './poll.js';
import { PageError, type ScriptRunner } from './script-runner.js';

/** What a matcher of Playwright's `expect` asks; handed on to the injected script. */
export interface Expectation {
  isNot: boolean;
  timeout?: number;
  expectedValue?: unknown;
}

/** What a matcher of Playwright's `expect` wants to know; fields as in Playwright's client. */
export interface Outcome {
  matches: boolean;
  received?: ExpectResult['received'];
  log?: string[];
  timedOut?: boolean;
  errorMessage?: string;
}

/** Looks again and again until the page meets the expectation or its time (default 5 s) is over. */
export async function expectInPage(
  scripts: ScriptRunner,
  selector: string,
  expression: string,
  { timeout = 5000, ...expectation }: Expectation,
): Promise<Outcome> {
  const options = { ...expectation, isNot: !!expectation.isNot, expression };
  if (expression === 'to.match.aria') {
    options.expectedValue = parseAriaSnapshot(String(options.expectedValue));
  }
  let last: ExpectResult = { matches: options.isNot };
  const look = async () => {
    last = await scripts.inject(lookOnce, { selector, options });
    if (last.matches === options.isNot) throw new NotYet('the expectation is not met');
  };
  try {
    await poll(expression, timeout, look, 60);
    return { matches: !options.isNot };
  } catch (error) {
    const failure = { matches: options.isNot, received: last.received, log: [] };
    if (error instanceof PageError) return { ...failure, errorMessage: `Error: ${error.message}` };
    if (last.matches !== options.isNot) throw error;
    return {
      ...failure,
      timedOut: true,
      ...(last.missing && { errorMessage: 'Error: element(s) not found' }),
    };
  }
}

function lookOnce(
  injected: Injected,
  { selector, options }: { selector: string; options: { isNot: boolean; expression: string } },
): ExpectResult | Promise<ExpectResult> {
  const { expression, isNot } = options;
  const isList = expression === 'to.have.count' || expression.endsWith('.array');
  const parsed = injected.parseSelector(selector);
  const elements = injected.querySelectorAll(parsed, document);
  if (!isList && elements.length > 1) throw injected.strictModeViolationError(parsed, elements);
  if (elements.length > 0 || isList) {
    return injected.expect(elements[0], options, elements, true);
  }
  if (!isNot && ['to.be.hidden', 'to.be.detached'].includes(expression)) return { matches: true };
  const absent = ['to.be.visible', 'to.be.attached', 'to.be.in.viewport'];
  if (isNot && absent.includes(expression)) return { matches: false };
  return { matches: isNot, missing: true };
}
