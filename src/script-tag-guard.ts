import { report } from './browser/page-events.js';
import { startGuard } from './guard/start-guard.js';

// An element with an id shadows the global of that name, so the mark is a symbol.
const STARTED = Symbol.for('assent.guard');
const page = window as { [STARTED]?: boolean };

if (!page[STARTED]) {
  page[STARTED] = true;
  try {
    startGuard(JSON.parse(document.querySelector('script[data-assent-config]')!.textContent));
  } catch (error) {
    report(
      'The guard is off. Put valid JSON into <script type="application/json" data-assent-config> before it; data-config comes too late.',
      error,
    );
  }
}
