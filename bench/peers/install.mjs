import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./', import.meta.url));

/** Installs the peers that the lock file names, where that has not been done. */
export function installPeers() {
  if (existsSync(`${folder}node_modules`)) return;
  console.log('Installing the peers, once, in bench/peers…');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}
