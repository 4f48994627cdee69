/** An address as short as it can be said beside the audited one: its path. */
export function shortAddress(address: string, url: string): string {
  const { origin } = new URL(url);
  return address.startsWith(origin) ? address.slice(origin.length) || '/' : address;
}

/** Pages in words: the first ones, and how many more. */
export function pagesInWords(pages: readonly string[], url: string, most = 3): string {
  const named = pages.slice(0, most).map((page) => shortAddress(page, url));
  const more = pages.length - named.length;
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** What each phase is called. */
export const phaseWords = {
  before: 'before a choice',
  rejected: 'after the refusal',
  accepted: 'after consent',
  withdrawn: 'after the withdrawal',
} as const;

/** How long a cookie lives, in words; empty for all else. */
export function lifeInWords(days: number | null | undefined): string {
  if (days === undefined) return '';
  if (days === null) return 'session';
  return days < 2 ? `${Math.max(1, Math.round(days * 24))} h` : `${Math.round(days)} d`;
}
