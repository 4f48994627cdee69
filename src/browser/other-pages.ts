/**
 * Calls `reread` whenever the cookie may have changed elsewhere: in another tab or on a subdomain
 * (`cookieStore` tells, where the page is secure), before this page came back from the back-forward
 * cache, or while the visitor was away. Returns what stops it.
 */
export function watchOtherPages(reread: () => void): () => void {
  const { cookieStore } = window as unknown as { cookieStore?: EventTarget };
  const sources: readonly (readonly [EventTarget | undefined, string])[] = [
    [cookieStore, 'change'],
    [window, 'pageshow'],
    [document, 'visibilitychange'],
  ];
  for (const [source, type] of sources) source?.addEventListener(type, reread);
  return () => {
    for (const [source, type] of sources) source?.removeEventListener(type, reread);
  };
}
