/**
 * Calls `reread` whenever the cookie may have changed elsewhere: in another tab or on a subdomain
 * (`cookieStore` tells, where the page is secure), before this page came back from the back-forward
 * cache, or while the visitor was away. Until the signal says stop.
 */
export function watchOtherPages(reread: () => void, signal: AbortSignal): void {
  const { cookieStore } = window as unknown as { cookieStore?: EventTarget };
  cookieStore?.addEventListener('change', reread, { signal });
  addEventListener('pageshow', reread, { signal });
  document.addEventListener('visibilitychange', reread, { signal });
}
