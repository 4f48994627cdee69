import { configExample } from './config-example.js';
import { ID, namePattern } from './names.js';
import type { Config } from './types.js';

type Json = Readonly<Record<string, unknown>>;

/** Throws what every mistake in a configuration is told by: the field, and what to write there. */
export function refuse(field: string, problem: string): never {
  throw new TypeError(`Assent: ${field} ${problem}`);
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What only one field asks for; keys are field names, with their parent's where they need it. */
const rules: Readonly<Record<string, readonly [test: RegExp, must: string]>> = {
  id: [ID, 'must be letters, digits, "-" or "_", at most 32'],
  revision: [/^[1-9]\d{0,8}$/, 'must be a whole number from 1'],
  days: [/^([1-9]\d?|[12]\d\d|3[0-8]\d|390)$/, 'must be a whole number from 1 to 390'],
  storage: [
    /^(local|session|indexeddb|cache|worker):./,
    'must start with local:, session:, indexeddb:, cache: or worker:',
  ],
  'cookie.name': [/^[\w!#$%&'*+.^`|~-]+$/, 'must be a cookie name without spaces or separators'],
  // A lone star would delete every cookie of the site, its sessions too.
  'cookies.name': [/[^*]/, 'must name more than "*"'],
};

function checkValue(
  value: unknown,
  example: unknown,
  path: string,
  key: string,
  rule: string,
): void {
  if (Array.isArray(example)) {
    if (!Array.isArray(value))
      refuse(path, `must be a list. Write ${key}: ${JSON.stringify(example)}.`);
    value.forEach((item, index) => checkValue(item, example[0], `${path}[${index}]`, key, rule));
    return;
  }
  if (isObject(example)) {
    if (!isObject(value))
      refuse(path, `must be an object. Write ${key}: ${JSON.stringify(example)}.`);
    checkFields(value, example, path, key);
    return;
  }
  const words = String(example).split('|');
  const fix = `Write ${key}: ${JSON.stringify(typeof example === 'string' ? words[0] : example)}.`;
  if (words[1] && !words.includes(value as string)) {
    refuse(path, `must be one of ${words.join(', ')}. ${fix}`);
  }
  if (typeof value !== typeof example) refuse(path, `must be a ${typeof example}. ${fix}`);
  const [test, must] = rules[key] ?? rules[rule] ?? [];
  if (test && !test.test(String(value))) refuse(path, `${must}. ${fix}`);
  if (patterns.test(rule)) checkPattern(value as string, path, fix);
}

/** The fields whose values are names with `*` or regular expressions. */
const patterns = /^(cookies\.name|.*\.storage|clear\.keep)$/;

function checkPattern(value: string, path: string, fix: string): void {
  try {
    namePattern(value.replace(/^(local|session|indexeddb|cache|worker):/, ''));
  } catch (error) {
    refuse(path, `is no regular expression (${(error as Error).message}). ${fix}`);
  }
}

function checkFields(value: Json, example: Json, path: string, parent: string): void {
  const known = Object.keys(example);
  // `texts` and `regimes` have keys of their own.
  if (!known[0]) return;
  const prefix = path && `${path}.`;
  for (const [key, item] of Object.entries(value)) {
    const field = prefix + key;
    if (!known.includes(key)) refuse(field, `is not a field. Use one of: ${known.join(', ')}.`);
    // The guard is the one field with two types: a switch, or the ids of services.
    const shape = key === 'guard' && Array.isArray(item) ? ['ga4'] : example[key];
    if (item != null) checkValue(item, shape, field, key, `${parent}.${key}`);
  }
  const name = example['id'] ? 'id' : parent === 'cookies' && 'name';
  if (name && !value[name]) {
    refuse(prefix + name, `is missing. Add ${name}: ${JSON.stringify(example[name])}.`);
  }
}

/** Categories and services share the cookie and the markup: no name may stand for two of them. */
function checkNames({ categories, guard }: Config): void {
  const taken = new Set<string>();
  const claim = (id: string, path: string) => {
    if (taken.has(id)) refuse(`${path}.id`, `"${id}" is used twice. Rename one of them.`);
    taken.add(id);
  };
  categories?.forEach(({ id, services }, index) => {
    claim(id, `categories[${index}]`);
    services?.forEach((service, place) =>
      claim(service.id, `categories[${index}].services[${place}]`),
    );
  });
  const services = categories?.flatMap((category) => category.services ?? []) ?? [];
  (Array.isArray(guard) ? guard : []).forEach((name: string, index) => {
    if (!services.some(({ id }) => id === name)) {
      refuse(`guard[${index}]`, `"${name}" is no configured service. Use the id of one.`);
    }
  });
}

/**
 * Checks every field of a configuration that may come from anywhere.
 * @throws TypeError for the first mistake: `Assent: categories[1].id is missing. Add id: "analytics".`
 */
export function checkConfig(config: unknown): void {
  if (!isObject(config)) refuse('config', 'must be an object. Write {"revision": 1}.');
  checkFields(config, configExample, '', '');
  checkNames(config as Config);
}
