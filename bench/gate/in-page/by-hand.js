/**
 * What a site would write by hand: a banner whose button stores the answer and puts the tags back.
 * `data-release` says how: `at-once`, `after-paint` (in one task) or `one-by-one` (the floor: after the
 * paint, a task for each).
 */
'use strict';
(() => {
  const { release } = document.currentScript.dataset;
  const held = () => document.querySelectorAll('script[type="text/plain"][data-consent]');

  const run = (tag) => {
    const script = document.createElement('script');
    for (const { name, value } of tag.attributes)
      if (name !== 'type') script.setAttribute(name, value);
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

  const letGo = async () => {
    if (release === 'at-once') return held().forEach(run);
    await afterPaint();
    for (const tag of held()) {
      if (release === 'one-by-one') await nextTask();
      run(tag);
    }
  };
  window.accept = () => {
    document.cookie = 'by-hand=all; Path=/; Max-Age=15724800; SameSite=Lax';
    document.getElementById('by-hand')?.remove();
    void letGo();
  };

  addEventListener('DOMContentLoaded', () => {
    const banner = document.createElement('div');
    banner.id = 'by-hand';
    const button = document.createElement('button');
    button.append('Accept all');
    button.addEventListener('click', window.accept);
    banner.append('We would like to use cookies.', button);
    document.body.append(banner);
  });
})();
