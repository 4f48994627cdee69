import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../core/config.js';
import type { Config } from '../core/types.js';
import german from '../locales/de.js';
import { bannerTexts } from './banner-texts.js';

const textsFor = (config: Config = {}, locale?: typeof german) =>
  bannerTexts({ settings: resolveConfig(config), locale });

describe('the words of the banner', () => {
  it('name every purpose that can be refused, and no other', () => {
    expect(textsFor().bannerText).toContain('purposes: Functional, Analytics, and Marketing.');
  });

  it('call a purpose what the site calls it', () => {
    const categories = [{ id: 'necessary' }, { id: 'analytics', title: 'Counting' }, { id: 'ads' }];
    expect(textsFor({ categories }).bannerText).toContain('purposes: Counting and ads.');
  });

  it('keep the banner’s own words from naming a category that has such an id', () => {
    const categories = [{ id: 'preferences' }, { id: 'banner' }];
    expect(textsFor({ categories }).bannerText).toContain('purposes: preferences and banner.');
  });

  it('speak the language that was loaded', () => {
    const texts = textsFor({}, german);
    expect(texts.acceptAll).toBe('Alle akzeptieren');
    expect(texts.bannerText).toContain('Komfortfunktionen, Analyse und Marketing');
  });

  it('give way to the site’s own in every language', () => {
    const texts = textsFor({ texts: { rejectAll: 'Nein, danke' } }, german);
    expect(texts.rejectAll).toBe('Nein, danke');
  });
});
