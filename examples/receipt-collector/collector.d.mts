/** The collector, as far as the tests of its pages use it. */
export interface Collector {
  listen(options: { readonly port: number; readonly host: string }): Promise<string>;
  close(): Promise<void>;
}

/** Creates a collector: see `collector.mjs`. */
export function createCollector(options: {
  readonly signingKey?: string;
  /** A store that is open already, instead of one in a folder. */
  readonly store?: object;
  readonly dataDir?: string;
  readonly token?: string;
}): Promise<Collector>;
