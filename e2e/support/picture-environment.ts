import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What a picture depends on besides Assent: a browser draws letters from the fonts that are there. */
export interface PictureEnvironment {
  readonly browser: string;
  /** A hash of the names and versions of all fonts; empty where nothing lists them. */
  readonly fonts: string;
}

const file = new URL('../pictures/environment.json', import.meta.url);

/** The environment of this machine. */
export function pictureEnvironment(browser: string): PictureEnvironment {
  try {
    const list = execFileSync('fc-list', [':', 'family', 'style', 'fontversion'], {
      encoding: 'utf8',
    });
    const sorted = list.trim().split('\n').sort().join('\n');
    return { browser, fonts: createHash('sha256').update(sorted).digest('hex').slice(0, 16) };
  } catch {
    return { browser, fonts: '' };
  }
}

/** Whether the kept pictures were taken in the same environment. */
export function isEnvironmentOfPictures({ browser, fonts }: PictureEnvironment): boolean {
  if (!fonts || !existsSync(file)) return false;
  const kept = JSON.parse(readFileSync(file, 'utf8')) as PictureEnvironment;
  return kept.browser === browser && kept.fonts === fonts;
}

export const keepEnvironment = (environment: PictureEnvironment): void =>
  writeFileSync(file, `${JSON.stringify(environment, null, 2)}\n`);
