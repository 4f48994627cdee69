/** Hides the banner and keeps the answer, as the names of what was granted; runs what may run. */
'use strict';
(() => {
  const banner = document.getElementById('by-hand');
  const center = document.getElementById('by-hand-center');
  const all = ['functional', 'analytics', 'marketing'];
  const kept = /(?:^|; )by-hand=([^;]*)/.exec(document.cookie);

  const close = () => {
    banner.hidden = true;
    center.hidden = true;
  };
  const release = (granted) =>
    letGo('one-by-one', ({ dataset }) => ['necessary', ...granted].includes(dataset.consent));
  window.decideByHand = (granted) => {
    document.cookie = `by-hand=${granted}; Path=/; Max-Age=15724800; SameSite=Lax`;
    close();
    void release(granted);
  };

  const actions = {
    all: () => decideByHand(all),
    none: () => decideByHand([]),
    open: () => (center.hidden = false),
    close: () => (center.hidden = true),
    save: () => decideByHand(all.filter((name) => center.querySelector(`[name=${name}]`).checked)),
  };
  const act = ({ target }) => actions[target.value]?.();
  banner.addEventListener('click', act);
  center.addEventListener('click', act);

  if (kept) close();
  void release(kept ? kept[1].split(',') : []);
})();
