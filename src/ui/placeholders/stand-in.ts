/** An embed and what stands in for it. */
export interface StandIn {
  readonly embed: HTMLElement;
  readonly placeholder: HTMLElement;
  /** Whether a visitor would see the embed, so that the placeholder is in the page. */
  isSeen: boolean;
  /** The page's own inline `display` of the embed, with its priority, while ours hides it. */
  own?: readonly [display: string, priority: string] | undefined;
}

/** Takes the embed out of the page's layout, whatever the page's rules say. */
export function hideEmbed(stand: StandIn): void {
  const { style } = stand.embed;
  stand.own ??= [style.display, style.getPropertyPriority('display')];
  style.setProperty('display', 'none', 'important');
}

/** Shows the embed as the page has it. */
export function showEmbed(stand: StandIn): void {
  const { embed, own } = stand;
  const { style } = embed;
  // Else the page has written its own over ours since.
  if (own && style.display === 'none' && style.getPropertyPriority('display')) {
    style.setProperty('display', ...own);
    if (!style.length) embed.removeAttribute('style');
  }
  stand.own = undefined;
}
