import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this system takes its packages from Debian. */
export const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/** Runs a command whose output is seen; throws when it fails. */
export const run = (command, ...values) =>
  execFileSync(command, values, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

/** Installs the packages whose file is missing; `packages` maps a file or folder to its package. */
export function installFromDebian(packages) {
  const missing = Object.keys(packages).filter((file) => !existsSync(file));
  if (missing.length === 0) return;
  // A contributor's own Debian asks for a password; a CI machine is root.
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  run(...asRoot, 'apt-get', 'update', '-qq');
  const names = missing.map((file) => packages[file]);
  run(...asRoot, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...names);
}
