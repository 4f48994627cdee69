/**
 * Sets a property in the root element's own style, which a Content-Security-Policy allows. Returns
 * what puts the page's own value back.
 */
export function overrideRootStyle(property: string, value: string): () => void {
  const root = document.documentElement;
  const { style } = root;
  const before = style.getPropertyValue(property);
  style.setProperty(property, value);
  return () => {
    style.setProperty(property, before);
    // Read first: Chromium does not remove an attribute that only the style's own changes made.
    if (!root.getAttribute('style')) root.removeAttribute('style');
  };
}
