/** A sandboxed frame never tells what it shows: it is not emptied for ever. */
const MOST = 3;

/**
 * Keeps a frame empty that is held. WebKit may go on with a navigation to another site that was under way
 * when the frame lost its address (WebKitGTK 2.50: about 1 of 30 times): what arrives is dropped. Returns
 * what ends it, before the frame may load again.
 */
export function keepEmpty(embed: HTMLElement): () => void {
  let times = 0;
  const empty = () => {
    const frame = embed as HTMLIFrameElement;
    // Null for what is of another site.
    if (frame.contentDocument !== null || times++ >= MOST) return;
    frame.src = 'about:blank';
    frame.removeAttribute('src');
  };
  if (embed.localName === 'iframe') embed.addEventListener('load', empty);
  return () => embed.removeEventListener('load', empty);
}
