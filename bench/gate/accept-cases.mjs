const both = (count, load, more = {}) => [
  { count, load, isInline: true, ...more },
  { count, load, isInline: false, ...more },
];

/**
 * How many tags of which kind. `inp` and `overFloor` are what Assent must reach: milliseconds of the
 * click, and the time until the last tag ran as a multiple of the floor's. `atMost` limits the
 * repetitions where one takes half a minute.
 */
export const cases = [
  ...both(12, 'light', { inp: 40, overFloor: 1.1 }),
  ...both(50, 'light', { inp: 50 }),
  ...both(300, 'light', { inp: 50 }),
  ...both(12, 'heavy', { inp: 50 }),
  ...both(50, 'heavy', { inp: 50, overFloor: 1.1 }),
  ...both(300, 'heavy', { inp: 50, atMost: 3 }),
  ...both(12, 'very heavy', { inp: 50 }),
  ...both(50, 'very heavy', { inp: 50, overFloor: 1.1 }),
  ...both(300, 'very heavy', { atMost: 3, against: ['floor'] }),
  { count: 1000, load: 'empty', isInline: true, inp: 40 },
  { count: 1000, load: 'light', isInline: true, atMost: 3 },
];

/** Such as `50 heavy inline`. */
export const nameOf = ({ count, load, isInline }) =>
  `${count} ${load} ${isInline ? 'inline' : 'external'}`;
