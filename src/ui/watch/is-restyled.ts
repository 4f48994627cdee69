/** What styles/tokens.css says, before the page says otherwise. */
export const ownColors = ['#fdfdfc#171b26#1e2a4d#4a7cf0', '#181b23#eef0f5#e3e8f6#4a7cf0'];

/**
 * Whether the page's style sheets change the interface's colours, or make refusing look unlike
 * accepting: then `assent-looks.js` has something to inspect. For after the paint.
 */
export function isRestyled(host: HTMLElement): boolean {
  const style = getComputedStyle(host);
  const read = (name: string) => style.getPropertyValue(`--assent-${name}`).trim();
  const [accept, reject] = ['accept', 'reject'].map((name) => {
    const button = (host.shadowRoot ?? host).querySelector(`[data-assent-action=${name}-all]`);
    const { opacity, fontSize, color, backgroundColor, visibility, display } = getComputedStyle(
      button ?? host,
    );
    return [opacity, fontSize, color, backgroundColor, visibility, display].join();
  });
  return (
    accept !== reject ||
    read('on-accent') !== read('surface') ||
    !read('muted').includes(' 72%') ||
    !ownColors.includes(['surface', 'text', 'accent', 'focus'].map(read).join(''))
  );
}
