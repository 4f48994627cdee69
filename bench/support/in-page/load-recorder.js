/** What a page notes of itself while it loads: when the banner was painted, what shifted, what was largest. */
'use strict';
Object.assign(
  (window.bench ??= {}),
  (() => {
    const selector = document.currentScript.dataset.banner;
    const largest = [];
    const shifts = [];
    const tasks = [];
    let shown;

    const keep = (type, list) =>
      new PerformanceObserver((entries) => list.push(...entries.getEntries())).observe({
        type,
        buffered: true,
      });
    keep('largest-contentful-paint', largest);
    keep('layout-shift', shifts);
    keep('longtask', tasks);

    const isVisible = (selector) => {
      const element = document.querySelector(selector);
      if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        return false;
      const { top, right, bottom, left } = element.getBoundingClientRect();
      return bottom > top && right > left && bottom > 0 && top < innerHeight;
    };
    /** Calls back with the time once an element can be seen: its paint follows a frame's callbacks. */
    const whenPainted = (selector, callback) => {
      const look = () => {
        if (isVisible(selector)) setTimeout(() => callback(performance.now()));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      whenPainted(selector, (time) => (shown = time));
    });
    if (selector) observer.observe(document, { childList: true, subtree: true });

    const fileOf = (address) => new URL(address).pathname.split('/').slice(2).join('/');

    return {
      isVisible,
      /** From here on: notes as `bench.opened` how long after the next click an element can be seen. */
      timeOpening(selector) {
        const listen = ({ timeStamp }) =>
          whenPainted(selector, (time) => (bench.opened = time - timeStamp));
        addEventListener('click', listen, { capture: true, once: true });
      },
      /** Whether the page has been painted, with the banner if there is to be one. */
      isReady: (isAsking) =>
        (!isAsking || shown !== undefined) &&
        performance.getEntriesByName('first-contentful-paint').length > 0,
      /** Milliseconds since the navigation began, and what the page weighed. */
      numbers() {
        const [fcp] = performance.getEntriesByName('first-contentful-paint');
        const lcp = largest.at(-1);
        // What is in the page's first frame is painted with it, a little after its callbacks.
        const banner = shown && Math.max(shown, fcp.startTime);
        const files = performance.getEntriesByType('resource');
        return {
          ...(banner && { banner, 'after FCP': banner - fcp.startTime }),
          FCP: fcp.startTime,
          LCP: lcp.startTime,
          'LCP is the banner': Number(!!lcp.element?.closest(selector || 'nothing')),
          CLS: shifts.reduce((sum, { value }) => sum + value, 0),
          'longest task': Math.max(50, ...tasks.map(({ duration }) => duration)),
          files: files.length,
          bytes: files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
        };
      },
      /** When each file of the interface was asked for and had arrived, by its name. */
      files: () =>
        Object.fromEntries(
          performance
            .getEntriesByType('resource')
            .map(({ name, startTime, responseEnd }) => [fileOf(name), { startTime, responseEnd }]),
        ),
    };
  })(),
);
