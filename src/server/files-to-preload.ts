import { parseConsent, type ParseOptions } from '../core/parse-consent.js';

/** What a first visit of a site needs besides `assent.js`. */
export interface PreloadOptions extends ParseOptions {
  /** Where the files lie, as the page's own addresses have it. @default "/" */
  readonly folder?: string;
  /**
   * Add `assent-looks.js` where the configuration has a layout, colours, a drawer or the contrast theme,
   * and `assent-regimes.js` where it has regimes. @default ["assent-ui.js"]
   */
  readonly files?: readonly string[];
}

/**
 * The modules that this visitor's page will import, for `<link rel="modulepreload" href="…">` or a `Link`
 * header: the banner's file comes beside `assent.js` then, not after it, which is a round trip sooner. Empty
 * for whoever has decided: a returning visitor needs none of them. Not for pages whose script tag has an
 * `integrity`: what was preloaded has not been checked.
 *
 * @param cookieHeader the request's `Cookie` header
 */
export const filesToPreload = (
  cookieHeader: string | null | undefined,
  { folder = '/', files = ['assent-ui.js'], ...options }: PreloadOptions = {},
): readonly string[] =>
  parseConsent(cookieHeader, options)
    ? []
    : files.map((file) => folder + (folder.endsWith('/') ? '' : '/') + file);
