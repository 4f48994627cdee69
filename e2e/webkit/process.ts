import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';

/** Starts a program that ends with this process at the latest. End it with its `kill()`. */
export function startProcess(
  command: string,
  parameters: readonly string[],
  stdio: StdioOptions,
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = spawn(command, parameters, { stdio, env: { ...process.env, ...environment } });
  const end = () => void child.kill();
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  child.on('error', () => {});
  return child;
}
