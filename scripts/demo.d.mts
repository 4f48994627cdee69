/** The running demo. */
export interface Demo {
  /** The site's origin. */
  readonly site: string;
  /** The third parties' origin: another site, by its host name. */
  readonly vendors: string;
  /** The collector's origin. */
  readonly collector: string;
  /** Ends all three. */
  stop(): Promise<void>;
}

/** Starts the demo on free ports of this machine. */
export function startDemo(options: {
  /** Where the collector keeps receipts; created when missing. */
  readonly dataDir: string;
  /** The folder of Assent's build. @default the repository's `dist/` */
  readonly dist?: string;
  readonly logger?: { info(message: string): void; error(message: string): void };
}): Promise<Demo>;
