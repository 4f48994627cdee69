/** The work of a tag, and notes of when it ran and of how long clicks and tasks took. */
'use strict';
Object.assign(
  (window.bench ??= {}),
  (() => {
    const runs = [];
    const entries = { event: [], longtask: [] };
    let sink = 1;
    let accepted;

    for (const type of Object.keys(entries)) {
      new PerformanceObserver((list) => entries[type].push(...list.getEntries())).observe({
        type,
        buffered: true,
        ...(type === 'event' && { durationThreshold: 16 }),
      });
    }
    addEventListener('click', (event) => (accepted ??= event.timeStamp), { capture: true });

    /** A fixed amount of work, not of time: a loop that watches the clock would escape the throttling. */
    const work = (steps) => {
      for (let step = 0; step < steps; step++) sink = (Math.imul(sink, 1664525) + 1013904223) | 0;
    };

    return {
      work,
      runs,
      /** What a tag does. */
      run(steps) {
        const start = performance.now();
        work(steps);
        runs.push({ start, end: performance.now() });
      },
      /** The numbers of a page whose first click accepted and whose later ones were probes. */
      clicks() {
        const isAccept = ({ startTime }) => startTime <= accepted;
        const interactions = entries.event.filter(({ interactionId }) => interactionId);
        // Up to 16 ms, the shortest that an observer may ask for, there is no entry.
        const worst = (list) => Math.max(16, ...list.map(({ duration }) => duration));
        const tasks = entries.longtask.filter(
          ({ startTime, duration }) => startTime + duration > accepted,
        );
        const own = runs.map(({ start, end }) => end - start).sort((a, b) => a - b);
        return {
          inp: worst(interactions.filter(isAccept)),
          handler: Math.max(
            0,
            ...interactions
              .filter((entry) => isAccept(entry) && entry.name === 'click')
              .map(({ processingStart, processingEnd }) => processingEnd - processingStart),
          ),
          probe: worst(interactions.filter((entry) => !isAccept(entry))),
          longest: Math.max(50, ...tasks.map(({ duration }) => duration)),
          first: runs[0]?.start - accepted,
          last: runs.at(-1)?.end - accepted,
          tag: own[own.length >> 1],
        };
      },
    };
  })(),
);
