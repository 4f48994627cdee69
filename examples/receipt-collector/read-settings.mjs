import { fileURLToPath } from 'node:url';
import { readOrigins } from 'assent/server';

/**
 * Reads the collector's settings from environment variables; the README lists them. An empty variable,
 * as compose files set it, means the default as well.
 *
 * @param {Record<string, string | undefined>} environment
 * @returns {Parameters<import('./collector.mjs').createCollector>[0] & { port: number, host: string }}
 * @throws {Error} naming the variable and the fix
 */
export function readSettings(environment) {
  const value = (name) => environment[name]?.trim() || undefined;
  return {
    host: value('HOST') ?? '127.0.0.1',
    port: wholeNumber('PORT', value('PORT') ?? '0', 0, 65_535),
    dataDir: value('DATA_DIR') ?? fileURLToPath(new URL('.data', import.meta.url)),
    databaseUrl: databaseUrl(value('DATABASE_URL')),
    retentionDays: optional('RETENTION_DAYS', value('RETENTION_DAYS'), 1, 36_500),
    allowedOrigins: readOrigins(value('ALLOWED_ORIGINS')),
    token: token(value('TOKEN')),
    signingKey: value('SIGNING_KEY'),
    rateLimit: optional('RATE_LIMIT', value('RATE_LIMIT'), 0, 1_000_000_000),
    trustProxy: trustProxy(value('TRUST_PROXY')),
  };
}

function wholeNumber(name, text, from, to) {
  if (/^\d+$/.test(text) && Number(text) >= from && Number(text) <= to) return Number(text);
  throw wrong(name, `is "${text}". Set a number from ${from} to ${to}.`);
}

const optional = (name, text, from, to) =>
  text === undefined ? undefined : wholeNumber(name, text, from, to);

// The message does not repeat the URL: there is a password in it.
function databaseUrl(text) {
  if (text === undefined || /^postgres(ql)?:\/\/./.test(text)) return text;
  throw wrong('DATABASE_URL', 'is no PostgreSQL address. Set postgres://user:password@host/name.');
}

function token(text) {
  if (text === undefined || text.length >= 16) return text;
  throw wrong('TOKEN', 'is too short. Set 16 characters or more: openssl rand -hex 32');
}

/** Fastify takes `true`, how many proxies there are, or their addresses. */
function trustProxy(text) {
  if (text === undefined || text === 'false' || text === '0') return false;
  if (text === 'true') return true;
  return /^\d+$/.test(text) ? Number(text) : text.split(/[\s,]+/);
}

const wrong = (name, what) => new Error(`Receipt collector: ${name} ${what}`);
