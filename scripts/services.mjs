import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { evaluate } from './evaluate.mjs';

/**
 * The catalogue as the script tag fetches it: file names and their JSON. A page needs what a service
 * is, not who says so: the sources stay in the npm module.
 */
export async function serviceFiles() {
  const { services } = await evaluate('src/services/services.ts');
  return Object.values(services).map(({ sources: _sources, ...service }) => ({
    name: `${service.id}.json`,
    text: JSON.stringify(service),
  }));
}

/** Writes `<folder>/<id>.json` for every service of the catalogue, and all ids into `<folder>.json`. */
export async function writeServices(folder = 'dist/services') {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = await serviceFiles();
  for (const { name, text } of files) writeFileSync(`${folder}/${name}`, text);
  // What a page asks that has named a service which is not there.
  const ids = files.map(({ name }) => name.replace('.json', ''));
  writeFileSync(`${folder}.json`, JSON.stringify(ids));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await writeServices(process.argv[2]);
