import type { Rgb } from './contrast.js';
import type { Colors } from './types.js';

/** The surroundings that a set of colours is for. */
export type Scheme = 'light' | 'dark';

/** What a colour is used for: the fields of `ui.colors`. */
export type Role = keyof Colors;

/** A colour for everything that the interface draws. */
export type Palette = Readonly<Record<Role, Rgb>>;

export const roles = [
  'surface',
  'text',
  'muted',
  'border',
  'accent',
  'onAccent',
  'focus',
] as const satisfies readonly Role[];

/** Assent's own colours, as styles/tokens.css has them: the other three follow from these. */
const own: Readonly<
  Record<Scheme, Readonly<Record<'surface' | 'text' | 'accent' | 'focus', Rgb>>>
> = {
  light: {
    surface: [253, 253, 252],
    text: [23, 27, 38],
    accent: [30, 42, 77],
    focus: [74, 124, 240],
  },
  dark: {
    surface: [24, 27, 35],
    text: [238, 240, 245],
    accent: [227, 232, 246],
    focus: [74, 124, 240],
  },
};

const mix = (first: Rgb, second: Rgb, share: number): Rgb => {
  const [red, green, blue] = first.map((value, index) =>
    Math.round(value * share + second[index]! * (1 - share)),
  );
  return [red!, green!, blue!];
};

/** Adds what a site left open, as the style sheet does: Assent's own, or what follows from the given. */
export function completePalette(scheme: Scheme, given: Partial<Palette> = {}): Palette {
  const { surface, text, accent, focus } = { ...own[scheme], ...given };
  return {
    surface,
    text,
    muted: mix(text, surface, 0.72),
    border: mix(text, surface, 0.18),
    accent,
    onAccent: surface,
    focus,
    ...given,
  };
}

/** The custom property that holds a colour: `--assent-on-accent`. */
export const propertyOf = (role: Role): string => `--assent-${role.replace('A', '-a')}`;
