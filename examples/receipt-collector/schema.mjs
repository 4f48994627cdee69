import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Refusal } from './refusal.mjs';

const schemaUrl = new URL('../../schema/consent-receipt.schema.json', import.meta.url);
const ajv = new Ajv2020({
  strict: true,
  // The schema says `prev: string | null`, and its if/then/else lean on the `type` and the
  // `properties` beside them. Those three are style rules of the validator, not of JSON Schema.
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
});
addFormats.default(ajv);
// The stock format lets `urn:uuid:` through, which no database takes for a UUID.
ajv.addFormat('uuid', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i);
const validate = ajv.compile(JSON.parse(readFileSync(schemaUrl, 'utf8')));

/**
 * Lets a receipt pass that follows the schema `consent-receipt/1`.
 *
 * @param {unknown} receipt
 * @throws {Refusal} 422, naming the first field that does not fit and the fix
 */
export function checkSchema(receipt) {
  if (validate(receipt)) return;
  // An `if` only reports that a branch failed; the error of that branch stands beside it.
  const error = validate.errors.find(({ keyword }) => keyword !== 'if');
  const field = fieldOf(error);
  throw new Refusal(422, 'invalid-receipt', field, sentenceFor(error, field ?? 'The body'));
}

/** `/decisions/0` with a missing `granted` becomes `decisions[0].granted`. */
function fieldOf({ instancePath, keyword, params }) {
  const steps = instancePath.split('/').slice(1);
  const last = params.missingProperty ?? params.additionalProperty;
  if (last !== undefined) steps.push(last);
  // The schema's only `not`: a receipt with `alg: "none"` has no digest.
  if (keyword === 'not') steps.push('digest');
  const path = steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join('');
  return path.replace(/^\./, '') || null;
}

function sentenceFor({ keyword, params, message }, field) {
  switch (keyword) {
    case 'required':
      return `${field} is missing. Add it.`;
    case 'additionalProperties':
      return `${field} is not part of consent-receipt/1. Remove it.`;
    case 'not':
      return `${field} must not be there while integrity.alg is "none". Remove it.`;
    case 'const':
      return `${field} is not what it must be. Send ${JSON.stringify(params.allowedValue)}.`;
    case 'enum':
      return `${field} has an unknown value. Send one of: ${params.allowedValues.join(', ')}.`;
    case 'type':
      return `${field} has the wrong type. Send ${[params.type].flat().join(' or ')}.`;
    case 'format':
      return `${field} is malformed. Send it in the format "${params.format}".`;
    case 'pattern':
      return `${field} is malformed. Send a text that matches ${params.pattern}.`;
    case 'minimum':
      return `${field} is too small. Send ${params.limit} or more.`;
    case 'minItems':
      return `${field} has too few items. Send at least ${params.limit}.`;
    default:
      return `${field} ${message}.`;
  }
}
