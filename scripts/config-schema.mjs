import { writeFile } from 'node:fs/promises';
import { createGenerator } from 'ts-json-schema-generator';

/** Writes the JSON Schema of the configuration, generated from its type and docstrings. */
export async function writeConfigSchema(file) {
  const schema = createGenerator({
    path: 'src/core/types.ts',
    tsconfig: 'tsconfig.build.json',
    type: 'Config',
    topRef: false,
    expose: 'none',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('Config');
  const properties = { $schema: { type: 'string' }, ...schema.properties };
  const titled = { ...schema, title: 'Assent configuration', properties };
  await writeFile(file, `${JSON.stringify(titled, null, 2)}\n`);
}
