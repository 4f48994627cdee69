import type { Config } from '../../core/types.js';

/** What an audit is told. */
export interface AuditOptions {
  /** Where it begins; its origin is the site. */
  readonly url: string;
  /** The site's configuration. @default what the first page itself names */
  readonly config?: Config;
  /** Where that was read. */
  readonly configSource?: string;
  /** How many pages are looked at, of those that links and the sitemap lead to. @default 20 */
  readonly pages: number;
  /** Paths that are looked at in any case. */
  readonly extraPages: readonly string[];
  /** For how long a page must request nothing until it counts as at rest, in ms. @default 500 */
  readonly wait: number;
  /** For how long a banner is waited for, in ms. @default 4000 */
  readonly bannerWait: number;
  /** For how long one page may take, in ms. @default 30000 */
  readonly timeout: number;
  /** How many pages are open at once. @default 4 */
  readonly concurrency: number;
  /** The visitor's language, a BCP 47 tag. @default "en" */
  readonly language: string;
  /** Accept certificates that nobody vouches for, as of a site under construction. @default false */
  readonly isInsecure: boolean;
}

/** What every option is where nothing is said. */
export const auditDefaults: Omit<AuditOptions, 'url'> = {
  pages: 20,
  extraPages: [],
  wait: 500,
  bannerWait: 4000,
  timeout: 30_000,
  concurrency: 4,
  language: 'en',
  isInsecure: false,
};
