#!/usr/bin/env node
import { openStore } from '../store.mjs';
import { run } from './run.mjs';

// A reader that has seen enough, as `head` has, is no failure.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  openStore,
});
