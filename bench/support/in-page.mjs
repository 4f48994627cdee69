import { readFileSync } from 'node:fs';

/** A script that runs in the pages of more than one benchmark, by its name in `in-page/`. */
export const readInPage = (name) =>
  readFileSync(new URL(`in-page/${name}.js`, import.meta.url), 'utf8');
