import { report } from './browser/page-events.js';
import { startGuard } from './guard/start-guard.js';

// An element with an id shadows the global of that name, so the mark is a symbol.
const STARTED = Symbol.for('assent.guard');
const page = window as { [STARTED]?: boolean };

if (!page[STARTED]) {
  page[STARTED] = true;
  const block = document.querySelector('script[data-assent-config]');
  try {
    startGuard(JSON.parse(block!.textContent));
  } catch (error) {
    report(
      block
        ? 'The guard is off: the configuration is wrong.'
        : 'The guard is off. Put <script type="application/json" data-assent-config> before it; data-config comes too late.',
      error,
    );
  }
}
