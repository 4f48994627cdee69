import { describe, expect, it } from 'vitest';
import german from '../locales/de.js';
import type { Config } from '../core/types.js';
import { resolveNamedServices } from '../services/index.js';
import { renderDeclaration } from './render-declaration.js';

const config = {
  categories: [
    {
      id: 'marketing',
      services: [
        {
          id: 'ads',
          name: '<b>Ads & "more"</b>',
          policy: '/privacy?a=1&b="2"',
          cookies: [{ name: '_ad', retention: '<1 day' }],
        },
      ],
    },
  ],
};

describe('the declaration that a server writes', () => {
  const html = renderDeclaration(config);

  it('stands in the element that the browser looks for', () => {
    expect(html).toMatch(/^<div data-assent-declaration=""><div class="assent-declaration" /);
    expect(html).toContain('<div class="assent-declaration" lang="en" dir="ltr">');
  });

  it('shows the site’s words as text, whatever they hold', () => {
    expect(html).toContain('<bdi>&lt;b&gt;Ads &amp; &quot;more&quot;&lt;/b&gt;</bdi>');
    expect(html).toContain('<bdi>&lt;1 day</bdi>');
    expect(html).toContain('href="/privacy?a=1&amp;b=&quot;2&quot;"');
  });

  it('speaks the language whose texts it gets, the site’s own words first', () => {
    const inGerman = renderDeclaration(
      { ...config, texts: { columnName: 'Bezeichnung' } },
      { language: 'de-AT', texts: german, headingLevel: 3 },
    );
    expect(inGerman).toContain(
      'data-heading-level="3"><div class="assent-declaration" lang="de-AT"',
    );
    expect(inGerman).toContain(`<h3><bdi>${german.marketingTitle}</bdi></h3>`);
    expect(inGerman).toContain('<th scope="col">Bezeichnung</th>');
    expect(inGerman).toContain('182 Tage');
  });

  it('runs from the right where the language does', () => {
    expect(renderDeclaration(config, { language: 'ar', texts: german })).toContain('dir="rtl"');
  });

  it('says which texts are missing, and where they are', () => {
    expect(() => renderDeclaration(config, { language: 'fr' })).toThrow('"assent/locales/fr"');
    expect(() => renderDeclaration(config, { language: 'en-GB' })).not.toThrow();
  });

  it('needs names written out', () => {
    const named: Config = { categories: [{ id: 'analytics', services: ['ga4'] }] };
    expect(() => renderDeclaration(named)).toThrow(
      'Assent: categories[0].services[0] "ga4" is a name. Pass resolveNamedServices(config) of "assent/services".',
    );
    expect(renderDeclaration(resolveNamedServices(named))).toContain('Google Analytics 4');
  });
});
