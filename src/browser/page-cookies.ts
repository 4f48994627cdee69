const accessor = (): PropertyDescriptor =>
  Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;

/**
 * The page's cookies as one text. It is read through the prototype, because a `<form name="cookie">`
 * replaces `document.cookie` with itself (DOM clobbering). Empty where the browser blocks cookies.
 */
export function readCookies(): string {
  try {
    return accessor().get!.call(document) as string;
  } catch {
    // A sandboxed frame throws SecurityError.
    return '';
  }
}

/**
 * Writes one cookie: name, value and attributes as `Set-Cookie` has them (RFC 6265bis 5.6). Browsers
 * ignore what they do not allow without a word: whoever needs to know reads it back.
 */
export function writeCookie(text: string): void {
  try {
    accessor().set!.call(document, text);
  } catch {
    // The same frame.
  }
}
