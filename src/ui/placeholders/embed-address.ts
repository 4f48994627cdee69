/** Where an embed's address waits until it may load. */
export interface HeldAddress {
  /** The embed, or the first of its sources. */
  readonly element: HTMLElement;
  readonly attribute: 'src' | 'data';
  /** Undefined where the markup names none that a browser could load. */
  readonly url: URL | undefined;
  readonly isLoaded: boolean;
}

/** Finds the address of an embed that is, or was, held. */
export function readAddress(embed: HTMLElement): HeldAddress {
  const own = embed.dataset['src'] || embed.dataset['data'];
  const element = own ? embed : (embed.querySelector<HTMLElement>('[data-src]') ?? embed);
  const attribute = element.dataset['src'] ? 'src' : 'data';
  const address = element.dataset[attribute] ?? '';
  return {
    element,
    attribute,
    url: parse(address, embed.baseURI),
    isLoaded: !!address && element.getAttribute(attribute) === address,
  };
}

function parse(address: string, base: string): URL | undefined {
  try {
    return address ? new URL(address, base) : undefined;
  } catch {
    return undefined;
  }
}
