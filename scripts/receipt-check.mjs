/**
 * Makes code of the receipt's schema: what checks a receipt on servers that compile nothing at run
 * time (edge workers forbid it). `node scripts/receipt-check.mjs` writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { _, Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

const schemaUrl = new URL('../schema/consent-receipt.schema.json', import.meta.url);
/** Where the code lies. */
export const checkUrl = new URL('../src/server/receipt-check.generated.ts', import.meta.url);

/** @returns {string} the code that `src/server/receipt-check.generated.ts` has to hold */
export function receiptCheck() {
  const schema = JSON.parse(readFileSync(schemaUrl, 'utf8'));
  const ajv = new Ajv2020({
    strict: true,
    // The schema says `prev: string | null`, and its if/then/else lean on the `type` and the
    // `properties` beside them. Those three are style rules of the validator, not of JSON Schema.
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, formats: _`formats` },
  });
  // Only their names count here; the code calls receipt-formats.ts.
  for (const name of ['uuid', 'date-time', 'uri']) ajv.addFormat(name, { validate: () => true });
  const code = standaloneCode
    .default(ajv, ajv.compile(schema))
    .replace('"use strict";', '')
    .replace(/export default \w+;/, '')
    .replace(JSON.stringify(schema), 'receiptSchema');
  return [
    '// @ts-nocheck',
    '// Made by scripts/receipt-check.mjs from schema/consent-receipt.schema.json: change those.',
    "import { formats } from './receipt-formats.js';",
    `/** The schema of a receipt, \`consent-receipt/1\`. */\nexport const receiptSchema = ${JSON.stringify(schema)};`,
    code,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(checkUrl, receiptCheck());
}
