/**
 * What a site would write by hand: a banner whose button stores the answer and puts the tags back.
 * `data-release` says how: `at-once`, `after-paint` (in one task) or `one-by-one` (the floor: after the
 * paint, a task for each).
 */
'use strict';
(() => {
  const { release } = document.currentScript.dataset;
  window.accept = () => {
    document.cookie = 'by-hand=all; Path=/; Max-Age=15724800; SameSite=Lax';
    document.getElementById('by-hand')?.remove();
    void letGo(release);
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
