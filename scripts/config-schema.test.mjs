import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { configExample, ruleExample, takeoverExample } from '../src/core/config-example.js';
import { makeConfigSchema } from './config-schema.mjs';

let schema;
let isValid;
beforeAll(async () => {
  schema = await makeConfigSchema();
  isValid = new Ajv({ strict: false, logger: false }).compile(schema);
}, 60_000);

/** The paths of all fields that a schema describes: `categories[].id`. */
function fieldsOf({ properties, items, anyOf }, path = '') {
  const own = Object.entries(properties ?? {}).flatMap(([name, field]) => {
    const here = path ? `${path}.${name}` : name;
    return [here, ...fieldsOf(field, here)];
  });
  return [
    ...own,
    ...(items ? fieldsOf(items, `${path}[]`) : []),
    ...(anyOf ?? []).flatMap((choice) => fieldsOf(choice, path)),
  ];
}

/** The paths of all fields that the check's example knows. */
function fieldsOfExample(example, path = '') {
  if (Array.isArray(example)) return fieldsOfExample(example[0], `${path}[]`);
  if (example === null || typeof example !== 'object') return [];
  return Object.entries(example).flatMap(([name, field]) => {
    const here = path ? `${path}.${name}` : name;
    return [here, ...fieldsOfExample(field, here)];
  });
}

describe('the published schema', () => {
  it('knows the fields that the check of a configuration knows, at every depth', () => {
    // Their keys are tested as `propertyNames`, or by the locales; `takeover` has two forms.
    const isOwn = (field) => !/^(texts|integrations|takeover\[\])\./.test(field);
    expect(fieldsOf(schema).filter(isOwn).sort()).toEqual(
      fieldsOfExample(configExample).filter(isOwn).sort(),
    );
    const rule = schema.properties.regimes.additionalProperties;
    expect(fieldsOf(rule).sort()).toEqual(fieldsOfExample(ruleExample).sort());
    const source = schema.properties.takeover.items;
    expect(fieldsOf(source).sort()).toEqual(fieldsOfExample(takeoverExample).sort());
  });

  it('describes every field of regimes, place and audience', () => {
    const { regimes, place, audience } = schema.properties;
    const rule = regimes.additionalProperties.anyOf.find(({ properties }) => properties);
    for (const { properties } of [rule, place, audience]) {
      for (const [name, field] of Object.entries(properties)) {
        const said = field.description ?? field.items?.description;
        expect(said, name).toMatch(/\w{3}/);
      }
    }
  });

  it.each([
    { regimes: {} },
    { regimes: { 'US-CA': { optInOverSignal: true }, US: 'opt-out', EEA: { days: 182 }, '*': {} } },
    { place: { country: 'US', region: 'US-CA', endpoint: '/place', timeZone: true } },
    { audience: { minor: '13-17' } },
    { integrations: { 'meta-pixel': true, google: { waitForUpdate: 500 } } },
    { $schema: './config.schema.json', takeover: ['klaro', { from: 'fides', remove: true }] },
    { takeover: [{ from: 'osano', categories: { cookies: ['analytics', 'marketing'] } }] },
  ])('takes %j', (config) => {
    expect(isValid(config)).toBe(true);
  });

  it.each([
    { regimes: { us: 'opt-out' } },
    { regimes: { EU: 'opt-in' } },
    { regimes: { US: 'opt-ou' } },
    { regimes: { US: { days: 400 } } },
    { regimes: { US: { reAskDays: 1.5 } } },
    { place: { country: 'United States' } },
    { place: { region: 'California' } },
    { audience: { minor: false } },
    { integrations: { facebook: true } },
    { takeover: 'klaro' },
    { takeover: ['clario'] },
    { takeover: [{ name: 'klaro' }] },
    { takeover: [{ from: 'klaro', cookies: true }] },
  ])('refuses %j', (config) => {
    expect(isValid(config)).toBe(false);
  });

  it('finds the configurations of the examples right, and is found by them', async () => {
    const files = await readdir('examples', { recursive: true });
    const own = files
      .filter((file) => /(^|\/)assent[^/]*\.json$/.test(file) && !/node_modules|built/.test(file))
      .map((file) => join('examples', file));
    expect(own.length).toBeGreaterThan(5);
    for (const file of own) {
      const config = JSON.parse(await readFile(file, 'utf8'));
      expect(isValid(config), `${file}: ${JSON.stringify(isValid.errors)}`).toBe(true);
      expect(resolve(dirname(file), config.$schema), file).toBe(resolve('dist/config.schema.json'));
    }
  });
});
