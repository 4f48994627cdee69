import { report } from './page-events.js';

const drop = () => report('document.write was dropped.');

/** The page's own `document.write` again: the native lives on the prototype. */
export function allowWrites(): void {
  const own = document as Partial<Document>;
  delete own.write;
  delete own.writeln;
}

/**
 * Runs a tag that was held. If it calls `document.write` after the page has been read to its end, that
 * would erase the page: such calls are dropped and reported, from then on in callbacks too. While the
 * page is still being read, only the tag itself is kept from it; the page's own scripts write as ever.
 */
export function runWithoutWrites(run: () => void): void {
  Object.assign(document, { write: drop, writeln: drop });
  run();
  if (document.readyState === 'loading') allowWrites();
}
