/**
 * On every page: ends what a withdrawal ends. Assent holds tags, deletes what they stored and unloads
 * embeds; only the vendor's own code can end a vendor's code that is running.
 */
document.addEventListener('assent:decision', ({ detail: { consent, previous } }) => {
  const { assent, clarity, analytics } = window;
  // `v` is there while Clarity runs; before, the name stands for its queue.
  if (!assent.allows('analytics', 'clarity') && clarity?.v) clarity('stop');
  if (!assent.allows('marketing', 'segment')) analytics?.reset?.();

  const isOpen = (decision) => Object.values(decision?.choices ?? {}).filter(Boolean).length > 1;
  const status = document.querySelector('.status');
  status.textContent = isOpen(previous) && !isOpen(consent) ? status.dataset.withdrawn : '';
});
