import { readFileSync } from 'node:fs';

const installed = new URL('../node_modules/', import.meta.url);

/** The version of an installed peer. */
export const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`${name}/package.json`, installed), 'utf8')).version;

/** A peer's files as its package ships them, under `/<id>/`; `paths` are relative to `folder`. */
export function packageFiles(id, folder, paths) {
  const read = (path) => readFileSync(new URL(`${folder}/${path}`, installed), 'utf8');
  return new Map(paths.map((path) => [`/${id}/${path}`, read(path)]));
}
