import { ID } from '../../core/names.js';

/** Gives out ids that Assent takes: letters, digits, `-` and `_`, each once. */
export function openIds() {
  const taken = new Set<string>();
  return {
    /** The id for a name; another one than the name where that cannot be an id, or is taken. */
    take(name: string): string {
      const plain =
        name
          .replace(/[^\w-]+/g, '-')
          .replace(/^[^a-z\d]+|-+$/gi, '')
          .slice(0, 28) || 'other';
      const base = ID.test(name) ? name : plain;
      let id = base;
      for (let count = 2; taken.has(id); count++) id = `${base.slice(0, 28)}-${count}`;
      taken.add(id);
      return id;
    },
  };
}
