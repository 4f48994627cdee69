/**
 * What a container does with triggers on the custom events `assent_ready` and `assent_decision`, and a
 * data layer variable `assent.categories.analytics`: one tag, once per page.
 */
window.container = (() => {
  const layer = (window.dataLayer ??= []);
  const heard = [];
  let hasFired = false;

  const meet = ({ event, assent }) => {
    if (!/^assent_(ready|decision)$/.test(event)) return;
    heard.push(event);
    if (hasFired || !assent.categories.analytics) return;
    hasFired = true;
    const src = 'https://vendor.example/counter.js';
    document.head.append(Object.assign(document.createElement('script'), { src }));
  };

  layer.forEach(meet);
  const { push } = layer;
  layer.push = (...entries) => {
    const length = push.apply(layer, entries);
    entries.forEach(meet);
    return length;
  };
  return { heard };
})();
