import { describe, expect, it } from 'vitest';
import { configure } from './configure.mjs';

describe('what an owner configures beyond the equal page', () => {
  it('says by list where a cookie lies: name, path, domain', () => {
    const head = configure.klaro.placed('');
    expect(head).toContain('["_ga_site","/",".example.co.uk"]');
    expect(head).toContain('["_ga_path","/products","www.shop.example.co.uk"]');
  });

  it('goes ahead of the script that reads it, for Assent', () => {
    const head = configure.assent.named('<script async src="/assent/assent.js"></script>');
    expect(head).toMatch(/^<script type="application\/json" data-assent-config>.*"_ga_host"/);
  });

  it('does not pass by a page that has changed', () => {
    const change = configure['vanilla-cookieconsent'].named;
    expect(change('run({"analytics":{"enabled":false}})')).toContain(
      '"analytics":{"autoClear":{"cookies":[{"name":"_ga_host"}',
    );
    expect(() => change('run({})')).toThrow('moved on');
  });
});
