import type { Settings } from './types.js';

/**
 * The settings as the site configured them, for their digest: without what is the visitor's and not the
 * site's, which are the place, the age and what follows from both.
 */
export function configured({ law, audience, place, ...settings }: Settings): unknown {
  const { country, region, ...asked } = place ?? {};
  return {
    ...settings,
    ...(Object.keys(asked)[0] && { place: asked }),
    categories: (law?.configured ?? settings.categories).map(({ isOn, ...category }) => category),
  };
}
