/**
 * Adopts a style sheet's text: the one way to style that every Content-Security-Policy allows. Returns
 * what takes it away again.
 */
export function adoptStyles(scope: DocumentOrShadowRoot, css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  return () => {
    scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
