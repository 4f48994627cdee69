import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text };
const object = (properties) => ({ type: 'object', additionalProperties: false, properties });

/** What a site owner can state beside the notice, for the fields of the standards that it lacks. */
const schema = object({
  controller: object({
    id: text,
    name: text,
    contact: text,
    address: text,
    email: text,
    phone: text,
    url: text,
    type: text,
  }),
  jurisdiction: text,
  withdrawalMethod: text,
  sensitive: { type: 'boolean' },
  sensitiveCategories: texts,
  purposes: {
    type: 'object',
    additionalProperties: object({
      personalData: texts,
      recipients: texts,
      retention: text,
      storageLocations: texts,
    }),
  },
});
const ajv = new Ajv2020();
const validate = ajv.compile(schema);

/**
 * Reads the site owner's own facts.
 *
 * @param {string} file JSON
 * @returns {{ controller: Record<string, string>, jurisdiction?: string, withdrawalMethod?: string,
 *   sensitive?: boolean, sensitiveCategories?: string[], purposes: Record<string, {
 *   personalData?: string[], recipients?: string[], retention?: string, storageLocations?: string[] }> }}
 * @throws {Error} when it cannot be read, or has a field that is unknown or of another type
 */
export function readFacts(file) {
  const facts = JSON.parse(readFileSync(file, 'utf8'));
  if (validate(facts)) return { ...noFacts, ...facts };
  throw new Error(`${file} ${ajv.errorsText(validate.errors, { dataVar: 'facts' })}`);
}

/** Nothing but what receipts and notices say. */
export const noFacts = { controller: {}, purposes: {} };
