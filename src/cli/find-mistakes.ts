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

/** Steps as messages write them. */
const written = (steps: readonly (string | number)[]): string =>
  steps
    .map((step, depth) => (typeof step === 'number' ? `[${step}]` : `${depth ? '.' : ''}${step}`))
    .join('');

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
    const told: (string | number)[] = [];
    /** The innermost object on the way, and the step that leads on from it. */
    let holder: object = {};
    let last: string | number = '';
    let value: unknown = copy;
    for (const step of stepsOf(path)) {
      told.push(Array.isArray(value) ? (places.get(value)?.[Number(step)] ?? step) : step);
      // A word that stands for an object has no fields: then it is taken away itself.
      if (typeof value !== 'object' || value === null) continue;
      holder = value;
      last = step;
      value = (value as Holder)[step];
    }
    // A path with quotes has no list before them.
    mistakes.push((path.includes('"') ? path : written(told)) + message.slice(path.length));
    if (Array.isArray(holder)) {
      if (!places.has(holder)) places.set(holder, [...holder.keys()]);
      places.get(holder)!.splice(Number(last), 1);
      holder.splice(Number(last), 1);
    } else if (isName(String(last), path)) (holder as Holder)[last] = standIns[last]!(count);
    else if (last in holder) delete (holder as Holder)[last];
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
