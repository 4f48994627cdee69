/** What frameworks do to a page while it is used: ten thousand changes, in batches. */
'use strict';
bench.mutate = (() => {
  const BATCHES = 100;
  const BATCH = 100;
  const place = document.querySelector('main');

  const node = () => {
    const element = document.createElement('div');
    element.className = 'row';
    element.textContent = 'One of many rows';
    return element;
  };
  const branch = document.createElement('section');
  for (let row = 0; row < 19; row++) branch.append(node());

  const kinds = {
    /** Half are insertions of one element, half take it away. */
    nodes: {
      batch() {
        const added = Array.from({ length: BATCH / 2 }, node);
        for (const element of added) place.append(element);
        for (const element of added) element.remove();
      },
    },
    /** Each inserts a subtree of 20 elements; the batch is taken away at once. */
    subtrees: {
      batch() {
        for (let turn = 0; turn < BATCH; turn++) place.append(branch.cloneNode(true));
        place.replaceChildren();
      },
    },
    /** The same, and it stays on the page until the next one, and is laid out. */
    'subtrees, laid out': {
      batch() {
        place.replaceChildren();
        for (let turn = 0; turn < BATCH; turn++) place.append(branch.cloneNode(true));
        void document.body.offsetHeight;
      },
    },
    /** Classes that come and go, which no gate has to look at. */
    attributes: {
      before: () => place.replaceChildren(...Array.from({ length: BATCH }, node)),
      batch(turn) {
        for (const element of place.children) element.className = turn % 2 ? 'row' : 'line';
      },
    },
  };

  /** Milliseconds of all batches with what watches them; what the browser does between is not counted. */
  return async (name, batches = BATCHES) => {
    const { before, batch } = kinds[name];
    before?.();
    let total = 0;
    for (let turn = 0; turn < batches; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
      const start = performance.now();
      batch(turn);
      // Observers are called in a microtask, which was queued before this one.
      await Promise.resolve();
      total += performance.now() - start;
    }
    return total;
  };
})();
