import { contrast } from './contrast.js';
import type { Palette, Role } from './palette.js';

/**
 * What must be told apart, and how well (WCAG 2.2, 1.4.3 and 1.4.11). Buttons that accept and refuse
 * share one pair. `muted` also outlines buttons and switches, whose 3:1 its 4.5:1 includes; `border`
 * draws lines that no meaning hangs on.
 */
const pairs: readonly (readonly [front: Role, back: Role, least: number])[] = [
  ['text', 'surface', 4.5],
  ['muted', 'surface', 4.5],
  ['onAccent', 'accent', 4.5],
  ['accent', 'surface', 3],
  ['focus', 'surface', 3],
];

/**
 * Says in a sentence each what of a palette is too faint; nothing for one that can be read.
 * @param nameOf how the site calls a colour, so that it finds the one to change
 */
export function contrastProblems(
  palette: Palette,
  nameOf: (role: Role) => string,
): readonly string[] {
  return pairs.flatMap(([front, back, least]) => {
    const ratio = contrast(palette[front], palette[back]);
    // Rounded down: 4.46 is not 4.5.
    const shown = Math.floor(ratio * 10) / 10;
    return ratio < least
      ? [`${nameOf(front)} on ${nameOf(back)} is ${shown}:1, at least ${least}:1 is needed.`]
      : [];
  });
}
