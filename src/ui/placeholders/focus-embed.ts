/** Puts the focus on an embed that took the place of what was focused. */
export function focusEmbed(embed: HTMLElement): void {
  embed.focus({ preventScroll: true });
  if (document.activeElement === embed) return;
  // A video without controls takes none by itself.
  embed.tabIndex = -1;
  embed.focus({ preventScroll: true });
}
