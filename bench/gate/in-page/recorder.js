/** Starts of Assent, timed. */
'use strict';
Object.assign(bench, {
  /** Around a script that starts something: milliseconds that it took. */
  starts() {
    bench.started = performance.now();
  },
  hasStarted() {
    bench.started = performance.now() - bench.started;
  },
  /** Starts Assent again and again on the same page; milliseconds of each start. */
  async startAgain(times, pause) {
    const took = [];
    for (let turn = 0; turn < times; turn++) {
      assent.stop();
      // Whatever is still queued finds out.
      await new Promise((resolve) => setTimeout(resolve, pause));
      // The mark by which a second script tag knows of the first.
      delete window[Symbol.for('assent')];
      bench.starts();
      bench.start();
      bench.hasStarted();
      took.push(bench.started);
    }
    return took;
  },
});
