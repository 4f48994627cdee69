import { describe, expect, it } from 'vitest';
import { resolveConfig } from './config.js';
import { configured } from './configured.js';
import type { Law } from './types.js';

const config = { regimes: {}, place: { endpoint: '/place' } };

describe('the settings as configured', () => {
  it('are the same for every visitor, whatever their place, age and law', () => {
    const settings = resolveConfig(config);
    const [necessary, ...others] = settings.categories;
    const law = { configured: settings.categories } as Law;
    expect(configured({ ...settings, categories: [necessary!], law })).toEqual(settings);
    const isOn = others.map((category) => ({ ...category, isOn: true }));
    expect(configured({ ...settings, categories: [necessary!, ...isOn] })).toEqual(settings);
    const known = resolveConfig({
      ...config,
      place: { ...config.place, country: 'US', region: 'CA' },
      audience: { minor: true },
    });
    expect(configured(known)).toEqual(settings);
  });

  it('stay what they were where no law is needed', () => {
    expect(configured(resolveConfig())).toEqual(resolveConfig());
  });
});
