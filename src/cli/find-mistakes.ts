import { checkConfig } from '../core/check-config.js';

type Holder = Record<string | number, unknown>;

/** Values that pass where a name has to stand; each is another one. */
const standIns: Readonly<Record<string, (count: number) => string>> = {
  id: (count) => `stand-in-${count}`,
  name: (count) => `stand-in-${count}`,
  from: () => 'klaro',
};

/** A field's path in steps: `a[0].b` and `a["b"]`. */
const stepsOf = (path: string): readonly (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(
    ([, index, quoted, name]) => (index === undefined ? (quoted ?? name!) : Number(index)),
  );

/**
 * Every mistake of a configuration, each in the run time's own words: `categories[1].id is missing. Add id:
 * "analytics".` The check stops at the first one; so each is taken away, in a copy, and it looks again.
 */
export function findMistakes(config: unknown): readonly string[] {
  const copy: unknown = structuredClone(config);
  /** Which place each item of a list had before others were taken away. */
  const places = new Map<unknown, number[]>();
  const mistakes: string[] = [];
  for (let count = 0; count < 1000; count++) {
    const message = mistakeOf(copy);
    if (!message) break;
    const path = /^(?:[^\s["]|\["(?:[^"\\]|\\.)*"\]|\[\d+\])+/.exec(message)?.[0] ?? '';
    const steps = stepsOf(path);
    const last = steps.at(-1);
    let holder = copy;
    let told = '';
    for (const [depth, step] of steps.entries()) {
      const place = Array.isArray(holder) ? (places.get(holder)?.[Number(step)] ?? step) : step;
      told += typeof place === 'number' ? `[${place}]` : `${depth ? '.' : ''}${place}`;
      if (depth < steps.length - 1) holder = (holder as Holder | undefined)?.[step];
    }
    // A path with quotes has no list before them.
    mistakes.push((path.includes('"') ? path : told) + message.slice(path.length));
    if (last === undefined || typeof holder !== 'object' || holder === null) break;
    if (Array.isArray(holder)) {
      if (!places.has(holder)) places.set(holder, [...holder.keys()]);
      places.get(holder)!.splice(Number(last), 1);
      holder.splice(Number(last), 1);
    } else if (isName(String(last), path)) {
      (holder as Holder)[last] = standIns[last]!(count);
    } else if (last in holder) delete (holder as Holder)[last];
    else break;
  }
  return mistakes;
}

/** Whether a field is a name that may not be missing. */
const isName = (field: string, path: string): boolean =>
  field === 'id' || /\.cookies\[\d+\]\.name$/.test(path) || /^takeover\[\d+\]\.from$/.test(path);

function mistakeOf(config: unknown): string | undefined {
  try {
    checkConfig(config);
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^Assent: /, '');
  }
}
