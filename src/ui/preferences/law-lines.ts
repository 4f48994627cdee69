import type { Law } from '../../core/regimes/regime-types.js';
import type { CenterTexts } from '../../core/texts.js';

/**
 * What the visitor is told of signals and of the place, by the keys of the words. `gpc` is whether the
 * browser sends Global Privacy Control, which is honoured where no law says otherwise.
 */
export function lawLines(law: Law | undefined, gpc: boolean): readonly (keyof CenterTexts)[] {
  const lines = {
    privacySignal: law ? law.applied.includes('gpc') : gpc,
    trackingSignal: law?.applied.includes('dnt'),
    signalConflict: law?.hasConflict,
    placeGuessed: law?.placeSource === 'time-zone',
  };
  return (Object.keys(lines) as (keyof typeof lines)[]).filter((key) => lines[key]);
}
