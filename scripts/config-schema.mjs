import { writeFile } from 'node:fs/promises';
import { createGenerator } from 'ts-json-schema-generator';
import { evaluate } from './evaluate.mjs';

/** The JSON Schema of the configuration, generated from its type and docstrings. */
export async function makeConfigSchema() {
  const schema = createGenerator({
    path: 'src/core/types.ts',
    tsconfig: 'tsconfig.build.json',
    type: 'Config',
    topRef: false,
    expose: 'none',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('Config');
  const { placePattern } = await evaluate('src/core/check-regimes.ts');
  const { integrationIds } = await evaluate('src/core/integration-ids.ts');
  const { services } = await evaluate('src/services/services.ts');
  const { regimes, integrations, categories } = schema.properties;
  // Editors complete the names of the catalogue.
  const names = categories.items.properties.services.items.anyOf.find(
    ({ type }) => type === 'string',
  );
  names.enum = Object.keys(services).sort();
  const properties = {
    $schema: { type: 'string' },
    ...schema.properties,
    // A type cannot say what the keys of a record look like.
    regimes: { ...regimes, propertyNames: { pattern: placePattern.source } },
    integrations: { ...integrations, propertyNames: { enum: integrationIds } },
  };
  return { ...schema, title: 'Assent configuration', properties };
}

/** Writes it. */
export async function writeConfigSchema(file) {
  await writeFile(file, `${JSON.stringify(await makeConfigSchema(), null, 2)}\n`);
}
