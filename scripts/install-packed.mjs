import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

/**
 * Makes an empty project and installs into it what would be published: the packed package, with its
 * dependencies linked to those of this repository, so that no registry is asked.
 * @param files the project's own files by their paths
 * @returns its folder, the paths in the tarball, and `remove`, which deletes it
 */
export async function installPacked(files = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'assent-packed-'));
  const npm = (args, cwd) => run('npm', [...args, '--ignore-scripts'], { cwd });
  const { dependencies, peerDependencies = {} } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  );
  const linksTo = (names) =>
    Object.fromEntries(names.map((name) => [name, `file:${join(root, 'node_modules', name)}`]));

  const { stdout } = await npm(['pack', '--json', '--pack-destination', folder], root);
  const [{ filename, files: packed }] = JSON.parse(stdout);
  await write(folder, {
    'package.json': JSON.stringify({
      name: 'a-site',
      private: true,
      type: 'module',
      dependencies: { assent: `file:${filename}`, ...linksTo(Object.keys(peerDependencies)) },
      overrides: linksTo(Object.keys(dependencies)),
    }),
    ...files,
  });
  await npm(['install', '--offline', '--no-audit', '--no-fund', '--install-links=false'], folder);
  return {
    folder,
    packed: packed.map(({ path }) => path),
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Writes files, by their paths in a folder. */
async function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
