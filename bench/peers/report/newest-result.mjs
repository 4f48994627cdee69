import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** The newest run of a folder that holds one `<date>.json` each, with its date; undefined where there is none. */
export function readNewestResult(folder) {
  if (!existsSync(folder)) return undefined;
  const dates = readdirSync(folder)
    .map((name) => /^(\d{4}-\d\d-\d\d)\.json$/.exec(name)?.[1])
    .filter(Boolean);
  const date = dates.toSorted().at(-1);
  if (!date) return undefined;
  return { date, ...JSON.parse(readFileSync(new URL(`${date}.json`, folder), 'utf8')) };
}
