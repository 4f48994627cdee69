import { ID, namePattern } from './names.js';
import { refuse } from './refuse.js';

type Json = Readonly<Record<string, unknown>>;

/** Whether a value of unknown origin has fields: no list, and not null. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const days = [
  /^([1-9]\d?|[12]\d\d|3[0-8]\d|390)$/,
  'must be a whole number from 1 to 390',
] as const;

/** What only one field asks for; keys are field names, with their parent's where they need it. */
const rules: Readonly<Record<string, readonly [test: RegExp, must: string]>> = {
  id: [ID, 'must be letters, digits, "-" or "_", at most 32'],
  revision: [/^[1-9]\d{0,8}$/, 'must be a whole number from 1'],
  days,
  reAskDays: days,
  // Edges answer `T1` and the like, or nothing, where they do not know: that is no mistake of the site.
  country: [/^([a-z][a-z\d])?$/i, 'must be a code of ISO 3166'],
  region: [/^(([a-z]{2}-)?[a-z\d]{1,3})?$/i, 'must be a code of ISO 3166'],
  storage: [
    /^(local|session|indexeddb|cache|worker):./,
    'must start with local:, session:, indexeddb:, cache: or worker:',
  ],
  'cookie.name': [/^[\w!#$%&'*+.^`|~-]+$/, 'must be a cookie name without spaces or separators'],
  // A lone star would delete every cookie of the site, its sessions too.
  'cookies.name': [/[^*]/, 'must name more than "*"'],
};

/**
 * Checks a value against its example: type, allowed words, fields, and the rules of its name.
 * @param path where it is, as messages say it: `categories[0].id`
 * @param key its name, as messages write it
 * @param rule its name after its parent's: `cookie.name`
 * @throws TypeError for the first mistake
 */
export function checkValue(
  value: unknown,
  example: unknown,
  path: string,
  key: string,
  rule: string,
): void {
  if (Array.isArray(example)) {
    if (!Array.isArray(value))
      refuse(path, `must be a list. Write ${key}: ${JSON.stringify(example)}.`);
    // The items of `takeover` have two forms, and a check of their own.
    if (example[0])
      value.forEach((item, index) => {
        // A service may stand there by its name in the catalogue.
        const isNamed = key === 'services' && typeof item === 'string';
        checkValue(
          item,
          isNamed ? 'ga4' : example[0],
          `${path}[${index}]`,
          key,
          isNamed ? 'id' : rule,
        );
      });
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

/** The shape of a value in the few fields that have two types, where it has not the example's. */
function otherShape(key: string, parent: string, value: unknown): unknown {
  if (key === 'guard' && Array.isArray(value)) return ['ga4'];
  if (parent === 'integrations' && isObject(value)) return {};
  return key === 'minor' && value === true ? true : undefined;
}

/**
 * Checks the fields of an object against its example's.
 * @param parent the name of the field that holds the object
 * @throws TypeError for the first mistake
 */
export function checkFields(value: Json, example: Json, path: string, parent: string): void {
  const known = Object.keys(example);
  // `texts` and `regimes` have keys of their own.
  if (!known[0]) return;
  const prefix = path && `${path}.`;
  for (const [key, item] of Object.entries(value)) {
    const field = prefix + key;
    if (!known.includes(key)) refuse(field, `is not a field. Use one of: ${known.join(', ')}.`);
    const shape = otherShape(key, parent, item) ?? example[key];
    if (item != null) checkValue(item, shape, field, key, `${parent}.${key}`);
  }
  const name = example['id'] ? 'id' : example['from'] ? 'from' : parent === 'cookies' && 'name';
  if (name && !value[name]) {
    refuse(prefix + name, `is missing. Add ${name}: ${JSON.stringify(example[name])}.`);
  }
}
