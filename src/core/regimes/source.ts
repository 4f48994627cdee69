/** Where a preset comes from. Not needed to decide: for the documentation, the console and the curious. */
export interface Source {
  /** The law or the authority's text, with the article. */
  readonly law: string;
  /** Its official address. */
  readonly url: string;
  /** Since when it applies: `YYYY-MM-DD`. */
  readonly since: string;
  /** When it was looked up: `YYYY-MM-DD`. */
  readonly checked: string;
  /** What was read: the law's or the authority's own words (also in part), or what others say of them. */
  readonly read: 'text' | 'summary';
}

/** When all of today's sources were looked up. */
const checked = '2026-11-21';

/** A source that only others' summaries were read of. */
export const summary = (law: string, since: string, url: string): Source => ({
  law,
  url,
  since,
  checked,
  read: 'summary',
});

/** A source of whose own words at least the part that matters was read. */
export const text = (law: string, since: string, url: string): Source => ({
  ...summary(law, since, url),
  read: 'text',
});
