import type { Receipt } from '../core/receipt-types.js';
import { validate } from './receipt-check.generated.js';
import { Refusal } from './refusal.js';

/** The part of the validator's report that becomes a sentence. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: {
    readonly missingProperty?: string;
    readonly additionalProperty?: string;
    readonly allowedValue?: unknown;
    readonly allowedValues?: readonly string[];
    readonly type?: string | readonly string[];
    readonly format?: string;
    readonly pattern?: string;
    readonly limit?: number;
  };
}

const check = validate as {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};

/**
 * Lets a receipt pass that follows the schema `consent-receipt/1`.
 *
 * @throws {Refusal} 422, naming the first field that does not fit and the fix
 */
export function checkSchema(value: unknown): asserts value is Receipt {
  if (check(value)) return;
  // An `if` only reports that a branch failed; the error of that branch stands beside it.
  const error = check.errors?.find(({ keyword }) => keyword !== 'if');
  if (!error) throw new Refusal(422, 'invalid-receipt', null, 'The body is no receipt.');
  const field = fieldOf(error);
  throw new Refusal(422, 'invalid-receipt', field, sentenceFor(error, field ?? 'The body'));
}

/** `/decisions/0` with a missing `granted` becomes `decisions[0].granted`. */
function fieldOf({ instancePath, keyword, params }: SchemaError): string | null {
  const steps = instancePath.split('/').slice(1);
  const last = params.missingProperty ?? params.additionalProperty;
  if (last !== undefined) steps.push(last);
  // The schema's only `not`: a receipt with `alg: "none"` has no digest.
  if (keyword === 'not') steps.push('digest');
  const path = steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join('');
  return path.replace(/^\./, '') || null;
}

function sentenceFor({ keyword, params, message }: SchemaError, field: string): string {
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
      return `${field} has an unknown value. Send one of: ${params.allowedValues?.join(', ')}.`;
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
