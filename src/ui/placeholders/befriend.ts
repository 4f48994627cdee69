import type { HeldAddress } from './embed-address.js';
import { friendlierAddress, type Preset } from './presets.js';
import { setAttributes } from './set-attributes.js';

/**
 * Prepares an embed of a known provider, before it loads: the address that stores less, no path of
 * this site in the referrer, and the permissions that its player asks for. What the page's markup
 * says itself, stays. Returns what puts the attributes back.
 */
export function befriend(
  embed: HTMLElement,
  { element, attribute, url }: HeldAddress,
  preset: Preset,
): () => void {
  const keep = (name: string, otherwise: string) => embed.getAttribute(name) ?? otherwise;
  const undo = [
    setAttributes(element, { [`data-${attribute}`]: friendlierAddress(url!, preset) }),
    setAttributes(embed, {
      // With none at all YouTube shows error 153 instead of the video.
      referrerpolicy: keep('referrerpolicy', 'strict-origin-when-cross-origin'),
      allow: keep('allow', 'encrypted-media; fullscreen; picture-in-picture'),
    }),
  ];
  return () => undo.forEach((step) => step());
}
