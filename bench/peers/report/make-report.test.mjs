import { describe, expect, it } from 'vitest';
import { makeReport } from './make-report.mjs';
import { readmeRows } from './readme-rows.mjs';
import { rows } from '../rows.mjs';

const checks = {
  escape: { title: 'Esc closes the `dialog`' },
  focus: { title: 'focus stays inside' },
};
const run = {
  date: '2026-11-21',
  products: [
    { id: 'assent', title: 'Assent', version: '0.1.0' },
    { id: 'klaro', title: 'klaro <0.7>', version: '0.7.22' },
    { id: 'floor', title: 'by hand' },
    { id: 'nothing', title: 'nothing' },
  ],
  measurements: {
    first: {
      assent: [{ banner: 700, CLS: 0 }],
      klaro: [{ banner: 1400, CLS: 0 }],
      floor: [{ banner: 600, CLS: 0 }],
    },
    correctness: {
      escape: {
        assent: { ok: 'yes', detail: 'it closes' },
        klaro: { ok: 'no', detail: 'it stays & stores <nothing>' },
      },
    },
  },
};
const make = () => makeReport({ run, rows, checks, remarks: { banner: 'two round trips' } });

describe('the report', () => {
  it('shows the README a few rows, the best number bold, and how many checks are passed', () => {
    const lines = make()
      .readme.split('\n')
      .map((line) => line.replace(/ +/g, ' '));
    expect(lines).toEqual([
      '| | Assent | klaro <0.7> | by hand |',
      expect.stringMatching(/^\|-/),
      '| First visit: banner painted, ms | **700** | 1400 | 600 |',
      '| [Checks](docs/performance.md#correctness) passed | 1 of 1 | 0 of 1 | - |',
    ]);
  });

  it('tells of each target whether it is reached, with what was written about it', () => {
    const { targets } = make();
    expect(targets.replace(/ +/g, ' ')).toContain(
      "| First visit | Banner painted | Assent | at most the best peer's | 700 ms, 0.50 times | yes | two round trips |",
    );
  });

  it('shows the answers to the checks that were asked', () => {
    const lines = make().correctness.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2].replace(/ +/g, ' ')).toBe('| Esc closes the `dialog` | yes | no | - |');
  });

  it('draws a page that says what was seen, as text', () => {
    const { page } = make();
    expect(page).toContain('it stays &amp; stores &lt;nothing&gt;');
    expect(page).toContain('<th scope="row">klaro &lt;0.7&gt;</th>');
    expect(page).toContain('Esc closes the <code>dialog</code>');
    expect(page).toContain('0 of every product: Layout shift.');
  });

  it('finds every row that the README shows', () => {
    const ids = rows.map(({ id }) => id);
    expect(Object.keys(readmeRows).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
