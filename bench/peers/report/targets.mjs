import { digits } from '../../support/table.mjs';
import { judge } from '../readings.mjs';

/**
 * What Assent is to reach in a row, and whether it does: a list of `{ product, text, value, at,
 * isReached }`. `text` is the target in words, `value` what the product has, and `at` where the target
 * lies on the row's scale. A target that needs what was not measured is left out.
 * @param row of `compareProducts`
 * @param measured by visit and product, what each repetition brought
 */
export function judgeTargets(row, measured) {
  return (row.targets ?? []).flatMap((target) => {
    const verdict = judge(row, target, measured);
    if (!verdict) return [];
    const { product, limit, base, isReached } = verdict;
    const medianOf = (id) => row.cells.find((cell) => cell.id === id)?.median;
    const at = base ? limit * medianOf(base) : limit / row.scale;
    const own = amount(medianOf(product), row.unit);
    const value = base ? `${own}, ${digits(verdict.value)} times` : own;
    return [{ product, text: describe(target, row), value, at, isReached }];
  });
}

function describe({ atMost, times, of }, { unit, scale }) {
  if (atMost !== undefined) return `at most ${amount(atMost / scale, unit)}`;
  const base = of === 'floor' ? 'the floor' : 'the best peer';
  return times === 1 ? `at most ${base}'s` : `at most ${times} times ${base}'s`;
}

const amount = (value, unit) => `${digits(value)} ${unit}`.trim();
