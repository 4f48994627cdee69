import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../core/check-config.js';
import { namePattern } from '../core/names.js';
import * as analytics from './analytics.js';
import { exampleName } from './example-name.js';
import { findService } from './find-service.js';
import * as functional from './functional.js';
import * as entry from './index.js';
import * as marketing from './marketing.js';
import * as necessary from './necessary.js';
import { overlaps } from './overlaps.js';
import { ownersOfCookie, ownersOfHost } from './owners.js';
import { services } from './services.js';
import { toServiceConfig } from './to-service-config.js';
import type { CatalogueService } from './types.js';

const all = Object.values(services);
const files = readdirSync(new URL('catalogue', import.meta.url)).map((file) =>
  file.replace('.ts', ''),
);
const schema = JSON.parse(
  readFileSync(new URL('../../schema/service.schema.json', import.meta.url), 'utf8'),
);

const mayOverlap = (ids: readonly string[]) =>
  overlaps.some(({ services }) => ids.every((id) => services.includes(id)));

describe('The catalogue', () => {
  it('knows at least 120 services', () => expect(all.length).toBeGreaterThanOrEqual(120));

  it('has one file per service, named after its id', () =>
    expect(all.map(({ id }) => id).sort()).toEqual(files.sort()));

  it('finds every service by its name, and nobody by another', () => {
    for (const id of files) expect(findService(id)?.id, id).toBe(id);
    expect(findService('constructor')).toBeUndefined();
  });

  it('exports every service of its own, under its id in camel case', () => {
    const exported = entry as Readonly<Record<string, unknown>>;
    for (const service of all) {
      const name = service.id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      expect(exported[name], name).toBe(service);
    }
  });

  it('lists every service with its category', () => {
    for (const [category, entries] of Object.entries({
      necessary,
      functional,
      analytics,
      marketing,
    })) {
      for (const service of Object.values(entries) as CatalogueService[])
        expect(service.category, service.id).toBe(category);
    }
  });

  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(schema);
  it.each(all.map((service) => [service.id, service] as const))(
    '%s is as the schema says',
    (_, s) => {
      expect(isValid(s), JSON.stringify(isValid.errors)).toBe(true);
    },
  );

  it('can be configured: no entry is refused', () => {
    const categories = all.map((service) => ({
      id: `of-${service.id}`.slice(0, 32),
      services: [toServiceConfig(service)],
    }));
    for (const category of categories)
      expect(() => checkConfig({ categories: [category] }), category.id).not.toThrow();
  });

  it('has a source for every fact, none of the future and none without a fact', () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const { id, hosts, cookies, storage, sources } of all) {
      const listed = Object.entries({ hosts, cookies, storage }).filter(([, list]) => list?.[0]);
      const proven = new Set<string>(sources.flatMap(({ facts }) => facts));
      expect([...proven].sort(), id).toEqual(listed.map(([fact]) => fact).sort());
      for (const { date } of sources) expect(date <= today, `${id}: ${date}`).toBe(true);
      const told = sources.flatMap(({ url, facts }) => facts.map((fact) => `${fact} ${url}`));
      expect(told, id).toEqual([...new Set(told)]);
    }
  });

  it('leaves out what remembers an objection, which a withdrawal must not delete', () => {
    const objection = /opt_?-?_?out|ignore|do_not_track|opt_in_out/i;
    for (const { id, cookies = [], storage = [] } of all)
      for (const name of [...cookies.map((cookie) => cookie.name), ...storage])
        expect(name, id).not.toMatch(objection);
  });

  it('classes what shows or measures advertisements as marketing', () => {
    const advertising = /advertis|campaign|audience|Pays partners/i;
    for (const { id, category } of all.filter(({ purpose }) => advertising.test(purpose)))
      expect(category, id).toBe('marketing');
  });

  it('calls nothing necessary that tells visitors apart for its own sake', () => {
    for (const { id, cookies } of Object.values<CatalogueService>(necessary))
      for (const { purpose } of cookies ?? [])
        expect(purpose, id).not.toMatch(/tells visitors apart/i);
  });
});

describe('Owners in the catalogue', () => {
  it('share a host only where a reason is listed', () => {
    for (const { id, hosts = [] } of all) {
      for (const host of hosts) {
        const others = ownersOfHost(host, all).filter((other) => other.id !== id);
        for (const other of others)
          expect(mayOverlap([id, other.id]), `${host}: ${id}, ${other.id}`).toBe(true);
      }
    }
  });

  it('are found by the longest match', () => {
    const ids = (host: string) => ownersOfHost(host, all).map(({ id }) => id);
    expect(ids('123.fls.doubleclick.net')).toEqual(['floodlight']);
    expect(ids('ad.doubleclick.net')).toEqual(['doubleclick']);
    expect(ids('region1.google-analytics.com')).toEqual(['ga4']);
    expect(ids('notgoogle-analytics.com')).toEqual([]);
    expect(ids('com')).toEqual([]);
    const own = { id: 'tiles', hosts: ['*.Tiles.example'] };
    expect(ownersOfHost('a.tiles.example', [own])).toEqual([own]);
  });

  it('never have a cookie pattern that takes another one’s cookie without a reason', () => {
    for (const { id, cookies = [] } of all) {
      for (const cookie of cookies) {
        const sample = exampleName(cookie.name);
        expect(namePattern(cookie.name).test(sample), cookie.name).toBe(true);
        const owners = ownersOfCookie(sample, cookie.domain, all).map((owner) => owner.id);
        expect(owners).toContain(id);
        for (const owner of owners)
          expect(owner === id || mayOverlap([id, owner]), `${cookie.name}: ${id}, ${owner}`).toBe(
            true,
          );
      }
    }
  });

  it('tell Matomo’s cookies from Piwik PRO’s', () => {
    const ids = (name: string) => ownersOfCookie(name, undefined, all).map(({ id }) => id);
    expect(ids('_pk_id.1.1fff')).toEqual(['matomo']);
    expect(ids('_pk_id.12345678-90ab-cdef-1234-567890abcdef.1fff')).toEqual(['piwik-pro']);
  });

  it('overlap only within one provider, for a reason, and only where they really do', () => {
    for (const { services: ids, reason } of overlaps) {
      const members = ids.map((id) => findService(id)!);
      expect(new Set(members.map(({ provider }) => provider)).size, ids.join()).toBe(1);
      expect(reason).toMatch(/^[A-Z].+\.$|^\S+\.\S+ .+\.$/);
      const names = members.map(({ hosts = [], cookies = [] }) => [
        ...hosts,
        ...cookies.map(({ name, domain }) => `${domain}:${name}`),
      ]);
      for (const [index, own] of names.entries()) {
        const others = names.filter((_, other) => other !== index).flat();
        expect(
          own.some((name) => others.includes(name)),
          ids[index],
        ).toBe(true);
      }
    }
  });
});
