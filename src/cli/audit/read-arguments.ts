import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Config } from '../../core/types.js';
import { UsageError } from '../command.js';
import { findMistakes } from '../find-mistakes.js';
import type { LaunchOptions } from './launch-browser.js';
import { auditDefaults, type AuditOptions } from './options.js';

/** Everything that `assent audit` was told. */
export interface AuditArguments {
  readonly audit: AuditOptions;
  readonly launch: LaunchOptions;
  /** Where reports go; `-` is the standard output. */
  readonly files: {
    readonly json?: string;
    readonly junit?: string;
    readonly html?: string;
    readonly 'write-config'?: string;
  };
  readonly isVerbose: boolean;
  readonly isQuiet: boolean;
}

const text = { type: 'string' } as const;

/** What `parseArgs` is told. */
const options = {
  config: text,
  pages: text,
  page: { type: 'string', multiple: true },
  wait: text,
  timeout: text,
  concurrency: text,
  language: text,
  insecure: { type: 'boolean', default: false },
  browser: text,
  channel: text,
  'browser-arg': { type: 'string', multiple: true },
  json: text,
  junit: text,
  html: text,
  'write-config': text,
  verbose: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
} as const;

/**
 * Reads the command line and the configuration that it names.
 * @throws UsageError for what cannot be meant
 */
export async function readArguments(args: readonly string[]): Promise<AuditArguments> {
  // `--json` alone, or with a hyphen, means the standard output.
  const words = args.flatMap((word, index) => {
    const next = args[index + 1];
    if (word === '-') return [];
    const isOutput = next === '-' || (word === '--json' && (!next || next.startsWith('--')));
    return isOutput ? [`${word}=-`] : [word];
  });
  const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
  const [url, ...others] = positionals;
  if (!url) throw new UsageError('Name an address: assent audit https://example.com');
  if (others[0])
    throw new UsageError(
      `One address at a time, and not also ${others[0]}. A further page is --page /path.`,
    );
  const address = /^https?:\/\//.test(url) ? url : `https://${url}`;
  if (!URL.canParse(address)) throw new UsageError(`"${url}" is no address.`);
  const number = (name: 'pages' | 'wait' | 'timeout' | 'concurrency', least: number): number => {
    const value = values[name] === undefined ? auditDefaults[name] : Number(values[name]);
    if (!Number.isInteger(value) || value < least) {
      throw new UsageError(
        `--${name} takes a whole number, at least ${least}: --${name} ${auditDefaults[name]}`,
      );
    }
    return value;
  };
  const { json, junit, html, browser, channel, language, config: file } = values;
  const proposal = values['write-config'];
  return {
    audit: {
      ...auditDefaults,
      url: new URL(address).href.split('#')[0]!,
      ...(file !== undefined && { config: await readConfigFile(file), configSource: file }),
      pages: number('pages', 1),
      extraPages: values.page ?? [],
      wait: number('wait', 0),
      timeout: number('timeout', 100),
      concurrency: number('concurrency', 1),
      ...(language !== undefined && { language }),
      isInsecure: values.insecure,
    },
    launch: {
      ...(browser !== undefined && { executable: browser }),
      ...(channel !== undefined && { channel }),
      args: values['browser-arg'] ?? [],
    },
    files: {
      ...(json !== undefined && { json }),
      ...(junit !== undefined && { junit }),
      ...(html !== undefined && { html }),
      ...(proposal !== undefined && { 'write-config': proposal }),
    },
    isVerbose: values.verbose,
    isQuiet: values.quiet,
  };
}

async function readConfigFile(file: string): Promise<Config> {
  let config: unknown;
  try {
    config = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`--config ${file}: ${(error as Error).message}`);
  }
  const [mistake] = findMistakes(config);
  if (mistake) throw new UsageError(`--config ${file}: ${mistake}`);
  return config as Config;
}
