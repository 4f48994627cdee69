import { describe, expect, it } from 'vitest';
import { bar } from './bar.mjs';

describe('a bar', () => {
  it('is as long as the median is of the most', () => {
    expect(bar({ median: 40, low: 40, high: 40, most: 80 })).toContain('width="50%"/>');
  });

  it('shows its spread as a line, where there is one', () => {
    const svg = bar({ median: 40, low: 20, high: 60, most: 80 });
    expect(svg).toContain('<line class="spread" x1="25%" x2="75%" y1="9" y2="9"/>');
    expect(bar({ median: 40, low: 40, high: 40, most: 80 })).not.toContain('spread');
  });

  it('shows a target that lies within the chart', () => {
    const value = { median: 10, low: 10, high: 10, most: 80 };
    expect(bar({ ...value, target: 40 })).toContain('<line class="target" x1="50%" x2="50%"');
    expect(bar({ ...value, target: 160 })).not.toContain('target');
    expect(bar(value)).not.toContain('target');
  });
});
