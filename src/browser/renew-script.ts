/**
 * Makes a held script anew, beside the one that it stands for. What `innerHTML`, `DOMParser` and React
 * make is marked as having run, which nothing but a new element takes away
 * (https://html.spec.whatwg.org/#already-started). The old one stays: a framework will want to remove it.
 * Where the page's policy lets no script be made, it is the old one that is handed back.
 */
export function renewScript(script: HTMLScriptElement): HTMLScriptElement {
  const twin = document.createElement('script');
  try {
    for (const { name, value } of script.attributes) {
      // The gate sets the address by the page's Trusted Types policy; here it would need one.
      twin.setAttribute(name === 'src' ? 'data-src' : name, value);
    }
    // Hidden from the attributes (https://html.spec.whatwg.org/#nonce-attributes).
    twin.nonce = script.nonce;
    if (script.text) twin.text = script.text;
    // Inert, and not to be found by the gate as one more held tag.
    twin.type = 'text/renewed';
  } catch {
    return script;
  }
  script.before(twin);
  return twin;
}
