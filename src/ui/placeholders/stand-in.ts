/** An embed and what stands in for it. */
export interface StandIn {
  readonly embed: HTMLElement;
  readonly placeholder: HTMLElement;
  /** Whether a visitor would see the embed, so that the placeholder is in the page. */
  isSeen: boolean;
  /** By name, our inline properties that hide the embed, and the page's own with their priority. */
  readonly hiding: Map<string, readonly [ours: string, own: string, priority: string]>;
}

/**
 * What hides an embed. An object that `isWaiting` keeps a box where nobody sees it: Chromium loads
 * none that has no box when it gets its address.
 */
const hidingOf = ({ tagName }: Element, isWaiting: boolean): Readonly<Record<string, string>> =>
  isWaiting && tagName === 'OBJECT'
    ? { position: 'fixed', visibility: 'hidden' }
    : { display: 'none' };

/** Takes the embed out of the page's layout, whatever the page's rules say. */
export function hideEmbed({ embed, hiding }: StandIn, isWaiting: boolean): void {
  const { style } = embed;
  for (const [name, ours] of Object.entries(hidingOf(embed, isWaiting))) {
    const own = [style.getPropertyValue(name), style.getPropertyPriority(name)] as const;
    if (!hiding.has(name)) hiding.set(name, [ours, ...own]);
    style.setProperty(name, ours, 'important');
  }
}

/** Shows the embed as the page has it. */
export function showEmbed({ embed, hiding }: StandIn): void {
  const { style } = embed;
  for (const [name, [ours, own, priority]] of hiding) {
    // Else the page has written over it since.
    if (style.getPropertyValue(name) === ours) style.setProperty(name, own, priority);
  }
  hiding.clear();
  if (!style.length) embed.removeAttribute('style');
}

/** Drops what a page cache restored beside an embed: a copy of a placeholder, which does nothing. */
export function dropCopy(embed: HTMLElement): void {
  const copy = embed.nextElementSibling;
  if (!copy?.matches('[data-assent-placeholder]')) return;
  copy.remove();
  for (const name of Object.keys(hidingOf(embed, true))) embed.style.removeProperty(name);
}
