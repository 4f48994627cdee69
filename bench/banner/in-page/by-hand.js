/** The least that a banner needs: its markup is in the page, and this hides it and keeps the answer. */
'use strict';
(() => {
  const banner = document.getElementById('by-hand');
  const hasAnswered = /(^|; )by-hand=/.test(document.cookie);
  if (hasAnswered) return banner.remove();
  const keep = (answer) => {
    document.cookie = `by-hand=${answer}; Path=/; Max-Age=15724800; SameSite=Lax`;
    banner.remove();
  };
  window.accept = () => keep('all');
  banner.addEventListener('click', ({ target }) => target.value && keep(target.value));
})();
