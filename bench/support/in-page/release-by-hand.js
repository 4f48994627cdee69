/**
 * How a site would put held tags back by hand: `letGo('at-once')`, `'after-paint'` (in one task) or
 * `'one-by-one'` (after the paint, a task for each), of those that `isGranted` says so of.
 */
'use strict';
window.letGo = (() => {
  const held = () => document.querySelectorAll('script[type="text/plain"][data-consent]');

  const run = (tag) => {
    const script = document.createElement('script');
    for (const { name, value } of tag.attributes)
      if (name !== 'type') script.setAttribute(name, value);
    if (tag.dataset.type) script.type = tag.dataset.type;
    script.async = false;
    script.text = tag.text;
    tag.replaceWith(script);
  };
  const nextTask = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });
  const afterPaint = () =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  return async (release, isGranted = () => true) => {
    const granted = () => [...held()].filter(isGranted);
    if (release === 'at-once') return granted().forEach(run);
    await afterPaint();
    for (const tag of granted()) {
      if (release === 'one-by-one') await nextTask();
      run(tag);
    }
  };
})();
