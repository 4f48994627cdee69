import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What a site owner copies into the script tag: the hash of a file of `dist/`. */
export const hashOf = (file: string): string =>
  `sha256-${createHash('sha256')
    .update(readFileSync(new URL(`../../dist/${file}`, import.meta.url)))
    .digest('base64')}`;
