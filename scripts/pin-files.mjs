import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluate } from './evaluate.mjs';

const hash = async (file) =>
  `sha256-${createHash('sha256')
    .update(await readFile(file))
    .digest('base64')}`;

/** What the interface vouches for. */
const chunkNames = [
  'decision',
  'declaration',
  'integrations',
  'languages',
  'links',
  'looks',
  'placeholders',
  'preferences',
  'regimes',
  'renew',
  'services',
  'takeover',
  'trigger',
  'watch',
];

async function pin(file, pins) {
  const text = await readFile(file, 'utf8');
  const missing = Object.keys(pins).find((name) => !text.includes(name));
  if (missing) throw new Error(`${file} has no ${missing} to write a hash for.`);
  // The longest first: some names begin with another one.
  const entries = Object.entries(pins).sort(([a], [b]) => b.length - a.length);
  await writeFile(
    file,
    entries.reduce((result, [name, value]) => result.replace(name, value), text),
  );
}

/**
 * Writes the hashes of the chunks into the file of hashes, its own into the interface, and the
 * interface's into the core, so that each vouches for the next (W3C Subresource Integrity).
 */
export async function pinFiles(folder) {
  const file = (name) => join(folder, `assent${name}.js`);
  const { integrationIds } = await evaluate('src/core/integration-ids.ts');
  const chunks = {};
  for (const name of chunkNames) {
    chunks[`ASSENT_PIN_${name.toUpperCase()}`] = await hash(file(`-${name}`));
  }
  for (const id of integrationIds) {
    chunks[`ASSENT_PIN_INTEGRATIONS/${id.toUpperCase()}`] = await hash(
      join(folder, `integrations/${id}.js`),
    );
  }
  await pin(file('-pins'), chunks);
  const pins = { ASSENT_PIN_PINS: await hash(file('-pins')) };
  await pin(file('-ui'), pins);
  await pin(file('.all'), pins);
  await pin(file(''), { ASSENT_PIN_UI: await hash(file('-ui')) });
}
