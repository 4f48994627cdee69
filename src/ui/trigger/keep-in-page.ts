/** Puts an element into the page, and again when the page has swapped its body, until it is aborted. */
export function keepInPage(element: Element, signal: AbortSignal): void {
  const place = () => {
    // Not `document.body`: an image of that name would shadow it.
    const body = document.querySelector('body');
    if (!body || element.isConnected) return;
    body.append(element);
    observer.observe(body, { childList: true });
  };
  const observer = new MutationObserver(place);
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    element.remove();
  });
  place();
}
