/**
 * Calls `reread` whenever the cookie may have changed elsewhere: in another tab or on a subdomain
 * (`cookieStore` tells, where the page is secure), before this page came back from the back-forward
 * cache, or while the visitor was away. `until` has the signal that says stop.
 */
export function watchOtherPages(reread: () => void, until: AddEventListenerOptions): void {
  const { cookieStore } = window as unknown as { cookieStore?: EventTarget };
  cookieStore?.addEventListener('change', reread, until);
  addEventListener('pageshow', reread, until);
  document.addEventListener('visibilitychange', reread, until);
}
