/** A tag's attributes, in their order, with values as they are written. */
export class Tag {
  readonly #attributes: Map<string, string>;

  constructor(
    readonly name: string,
    source: string,
  ) {
    const found = source.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g);
    this.#attributes = new Map(
      [...found].map(([, key, value]) => [
        key!.toLowerCase(),
        (value ?? '').replace(/^(["'])(.*)\1$/s, '$2'),
      ]),
    );
  }

  get(key: string): string | undefined {
    return this.#attributes.get(key);
  }

  has(key: string): boolean {
    return this.#attributes.has(key);
  }

  set(key: string, value: string): void {
    this.#attributes.set(key, value);
  }

  remove(key: string): void {
    this.#attributes.delete(key);
  }

  /** Gives an attribute another name; its place stays. */
  rename(from: string, to: string): void {
    const entries = [...this.#attributes];
    this.#attributes.clear();
    for (const [key, value] of entries) this.#attributes.set(key === from ? to : key, value);
  }

  toString(end: string): string {
    const written = [...this.#attributes].map(([key, value]) =>
      value === '' ? key : value.includes('"') ? `${key}='${value}'` : `${key}="${value}"`,
    );
    return `<${[this.name, ...written].join(' ')}${end}`;
  }
}
