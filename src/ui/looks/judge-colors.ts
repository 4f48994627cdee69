import { contrastProblems } from '../../core/contrast-problems.js';
import type { Rgb } from '../../core/contrast.js';
import {
  completePalette,
  roles,
  type Palette,
  type Role,
  type Scheme,
} from '../../core/palette.js';
import type { Colors } from '../../core/types.js';
import { resolveColor } from './resolve-color.js';

/** Some of a palette's colours, and what is wrong with them: a sentence each. */
export interface Judgement {
  readonly given: Partial<Palette>;
  readonly problems: readonly string[];
}

/** Whether the interface can be read in a site's colours; `nameOf` is how the site calls each. */
export function judgeColors(
  scheme: Scheme,
  colors: Colors,
  nameOf: (role: Role) => string,
): Judgement {
  const given: Partial<Record<Role, Rgb>> = {};
  const problems: string[] = [];
  for (const role of roles) {
    const value = colors[role];
    if (value == null) continue;
    const color = resolveColor(value);
    if (typeof color === 'string') problems.push(`${nameOf(role)} (${value}) ${color}.`);
    else given[role] = color;
  }
  const fullName = (role: Role) => (colors[role] == null ? `Assent's own ${role}` : nameOf(role));
  return {
    given,
    problems: problems[0] ? problems : contrastProblems(completePalette(scheme, given), fullName),
  };
}

/** A colour as style sheets write it. */
export const toCss = ([red, green, blue]: Rgb): string => `rgb(${red} ${green} ${blue})`;
