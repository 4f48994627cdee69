import { readFileSync } from 'node:fs';

const text = { is: (value) => typeof value === 'string' && value !== '', says: 'a text' };
const flag = { is: (value) => typeof value === 'boolean', says: 'true or false' };
const texts = {
  is: (value) => Array.isArray(value) && value.every(text.is),
  says: 'a list of texts',
};

/** What a site owner can state beside the notice, for the fields of the standards that it lacks. */
const controllerFields = {
  id: text,
  name: text,
  contact: text,
  address: text,
  email: text,
  phone: text,
  url: text,
  type: text,
};
const purposeFields = {
  personalData: texts,
  recipients: texts,
  retention: text,
  storageLocations: texts,
};
const otherFields = {
  jurisdiction: text,
  withdrawalMethod: text,
  sensitive: flag,
  sensitiveCategories: texts,
};

/** Nothing but what receipts and notices say. */
export const noFacts = { controller: {}, purposes: {} };

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
  const { controller = {}, purposes = {}, ...others } = JSON.parse(readFileSync(file, 'utf8'));
  check(file, 'controller.', controller, controllerFields);
  check(file, '', others, otherFields);
  for (const [id, purpose] of Object.entries(purposes)) {
    check(file, `purposes.${id}.`, purpose, purposeFields);
  }
  return { controller, purposes, ...others };
}

function check(file, path, values, fields) {
  for (const [name, value] of Object.entries(values)) {
    const kind = Object.hasOwn(fields, name) ? fields[name] : null;
    if (!kind) throw new Error(`${file}: ${path}${name} is unknown. Remove it.`);
    if (!kind.is(value)) throw new Error(`${file}: ${path}${name} is not ${kind.says}.`);
  }
}
