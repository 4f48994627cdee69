import type { Assent, Config } from './core/types.js';
import { withoutPage } from './without-page.js';

/** The mark that the script tag leaves on a page as well. */
const STARTED = Symbol.for('assent');

interface Running {
  readonly assent: Assent;
  readonly config: string | undefined;
  holders: number;
}

/**
 * Starts Assent, unless it runs on this page already: an app that mounts twice, hot reloading, islands or a
 * second copy of this module get the one that runs. It stops when the last of them has stopped it.
 */
export function onePerPage(config: Config | undefined, start: () => Assent): Assent {
  const page = window as unknown as { [STARTED]?: Running | true; assent?: Assent };
  const asked = JSON.stringify(config);
  const mark = page[STARTED];
  if (mark === true) {
    console.warn('Assent is here twice: by its script tag and as a module.');
    // What the script tag started, it is not for the module to stop. It may still wait for its configuration.
    return hold(page.assent?.allows ? page.assent : withoutPage(config), () => {});
  }
  if (mark && mark.config !== asked) {
    console.warn('Assent runs on this page already. Stop it before it is started otherwise.');
  }
  const running = (page[STARTED] = mark ?? { assent: start(), config: asked, holders: 0 });
  running.holders++;
  return hold(running.assent, () => {
    if (--running.holders) return;
    if (page[STARTED] === running) delete page[STARTED];
    running.assent.stop();
  });
}

/** The same handle with a `stop` of its own, which counts once. */
function hold(assent: Assent, letGo: () => void): Assent {
  let isStopped = false;
  const stop = () => {
    if (!isStopped) letGo();
    isStopped = true;
  };
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(assent), stop: { value: stop, enumerable: true } },
  ) as Assent;
}
