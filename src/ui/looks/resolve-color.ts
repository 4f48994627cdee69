import type { Rgb } from '../../core/contrast.js';

/** What keeps a value from being checked. */
export type Unresolved = 'is no colour' | 'lets through what lies beneath';

/**
 * Any CSS colour in sRGB, worked out by the browser. By a computed style, because browsers that guard
 * against fingerprinting change what a canvas reads back.
 */
export function resolveColor(value: string): Rgb | Unresolved {
  const probe = document.createElement('i');
  // Valid for every colour and nothing else; mixed with itself in sRGB, `oklch()` becomes numbers too.
  probe.style.color = `color-mix(in srgb, ${value}, ${value})`;
  if (!probe.style.color) return 'is no colour';
  document.documentElement.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  const [red, green, blue, alpha = 1] = (color.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  if (blue === undefined) return 'is no colour';
  if (alpha < 1) return 'lets through what lies beneath';
  const scale = color.startsWith('rgb') ? 1 : 255;
  const toByte = (part: number) => Math.min(Math.max(Math.round(part * scale), 0), 255);
  return [toByte(red!), toByte(green!), toByte(blue)];
}
