import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folders that this process holds, so that it cannot open one twice. */
const held = new Set();

/**
 * Makes this process the only one that opens a folder. PGlite takes no lock of its own: two
 * processes on one folder both write, and the next start finds it damaged.
 * @see https://github.com/electric-sql/pglite/issues/1106
 *
 * @param {string} folder an existing folder
 * @returns {() => void} lets the folder go
 * @throws {Error} when another collector is running on it; names its process
 */
export function lockFolder(folder) {
  const path = resolve(folder);
  const file = join(path, 'collector.lock');
  if (held.has(path)) throw inUse(path, process.pid, file);
  take(path, file);
  held.add(path);
  return () => {
    if (held.delete(path)) rmSync(file, { force: true });
  };
}

function take(path, file) {
  const owner = claim(file);
  if (owner === null) return;
  // Our own id in a lock that we do not hold is left over: in a container every start is process 1.
  if (owner !== process.pid && isRunning(owner)) throw inUse(path, owner, file);
  rmSync(file, { force: true });
  claim(file);
  // Two processes that find the same leftover may each remove the other's new lock. The last one to
  // write wins, and after a moment both know who that was.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  const winner = ownerOf(file);
  if (winner !== process.pid) throw inUse(path, winner, file);
}

/** Writes our process id into a new lock file; else returns the id of the process that has one. */
function claim(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return null;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return ownerOf(file);
  }
}

function ownerOf(file) {
  return Number.parseInt(readFileSync(file, 'utf8'), 10) || 0;
}

function isRunning(pid) {
  if (pid < 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function inUse(path, pid, file) {
  const error = new Error(
    `Receipt collector: ${path} is in use by process ${pid}. Stop that process, or set DATA_DIR ` +
      `to another folder. If it is no collector, delete ${file}.`,
  );
  return Object.assign(error, { isInUse: true });
}
