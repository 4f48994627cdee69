import { describe, expect, it } from 'vitest';
import { bar } from './bar.mjs';

const value = { median: 40, low: 40, high: 40, most: 80 };

describe('a bar', () => {
  it('is as long as the median is of the most', () => {
    expect(bar(value)).toContain('width="50%"/>');
  });

  it('has no length where the page alone took longer', () => {
    expect(bar({ ...value, median: -3 })).toContain('width="0%"/>');
  });

  it('shows its spread as a line, where there is one', () => {
    const svg = bar({ ...value, low: 20, high: 60 });
    expect(svg).toContain('<line class="spread" x1="25%" x2="75%" y1="9" y2="9"/>');
    expect(bar(value)).not.toContain('spread');
  });

  it('shows the targets that lie within the chart', () => {
    const svg = bar({ ...value, targets: [20, 160] });
    expect(svg.match(/class="target"/g)).toHaveLength(1);
    expect(svg).toContain('<line class="target" x1="25%" x2="25%"');
  });
});
