import type { PlaceholdersContext } from '../../core/interface-types.js';
import { setAttributes } from './set-attributes.js';

/** The embeds that are loaded for this once, without a decision. */
export interface Once {
  /** How many there are. */
  readonly size: number;
  load(embed: HTMLElement): void;
  /** Ends it for embeds that have left the page: when they come back they are held again. */
  forgetRemoved(): void;
  /** Gives all of them back the markup that holds them. */
  stop(): void;
}

/**
 * Loads single embeds: what the visitor asks for is necessary, and stays so until the next decision
 * that is not about embeds. The gate does the rest, so that loading and unloading have one way.
 */
export function openOnce($consent: PlaceholdersContext['$consent']): Once {
  const loaded = new Map<HTMLElement, () => void>();
  const end = (embeds: Iterable<HTMLElement>) => {
    for (const embed of embeds) {
      loaded.get(embed)?.();
      loaded.delete(embed);
    }
  };
  const unlisten = $consent.listen((consent) => {
    if (consent?.method !== 'placeholder') end(loaded.keys());
  });
  return {
    get size() {
      return loaded.size;
    },
    load(embed) {
      if (loaded.has(embed)) return;
      const markup = { 'data-consent': 'necessary', 'data-service': null };
      loaded.set(embed, setAttributes(embed, markup));
    },
    forgetRemoved() {
      end([...loaded.keys()].filter(({ isConnected }) => !isConnected));
    },
    stop() {
      unlisten();
      end(loaded.keys());
    },
  };
}
