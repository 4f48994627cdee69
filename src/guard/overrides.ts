/**
 * Looks at a call before the native gets it, and may change its arguments. An answer in a list takes
 * the native's place; without one the native goes on.
 */
export type Hook = (
  // oxlint-disable-next-line typescript/no-explicit-any -- natives are called with anything
  target: any,
  // oxlint-disable-next-line typescript/no-explicit-any
  values: any[],
  name: string,
) => readonly unknown[] | undefined | void;

/** Replaces those of the named methods and setters that the prototype has of its own. */
export type Override = (prototype: object | undefined, names: string, hook: Hook) => void;

/**
 * Opens the means to replace natives. A hook that throws is as good as none: the page goes on.
 * The second one puts the natives back; where somebody else has replaced ours since, ours only pass on.
 */
export function openOverrides(): readonly [override: Override, restore: () => void] {
  let isStopped = false;
  const undo: (() => void)[] = [];
  return [
    (prototype, names, hook) => {
      for (const name of names.split(' ')) {
        const read = () => prototype && Object.getOwnPropertyDescriptor(prototype, name);
        const native = read();
        const kind = native?.set ? 'set' : 'value';
        const run = native?.[kind];
        if (!run) continue;
        const ours = function (this: unknown, ...values: unknown[]) {
          let answer;
          try {
            answer = isStopped ? undefined : hook(this, values, name);
          } catch {
            // The native knows best what to say to such values.
          }
          return answer ? answer[0] : Reflect.apply(run, this, values);
        };
        const replace = (by: unknown) =>
          Object.defineProperty(prototype, name, { ...native, [kind]: by });
        replace(ours);
        undo.push(() => read()?.[kind] === ours && replace(run));
      }
    },
    () => {
      isStopped = true;
      undo.forEach((step) => step());
    },
  ];
}
