/** What `installPacked` made. */
export interface PackedProject {
  readonly folder: string;
  readonly packed: readonly string[];
  remove(): Promise<void>;
}

export function installPacked(files?: Readonly<Record<string, string>>): Promise<PackedProject>;
