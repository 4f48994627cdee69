/** Sets attributes, or takes away those that are null. Returns what puts them all back. */
export function setAttributes(
  element: Element,
  attributes: Readonly<Record<string, string | null>>,
): () => void {
  const before: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(attributes)) {
    before[name] = element.getAttribute(name);
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  return () => void setAttributes(element, before);
}
