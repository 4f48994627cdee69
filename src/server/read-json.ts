import { Refusal } from './refusal.js';

// A byte order mark stays in the text, where it is no JSON: stored text and bytes are the same.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Deeper than any receipt or notice, and far from what a call stack holds. */
const deepest = 64;

/** What a body has to be, in messages: `one receipt`, `invalid-receipt`. */
export interface Expected {
  readonly what: string;
  readonly code: string;
}

/** What a body says, and its bytes as text. */
export interface JsonBody {
  readonly value: unknown;
  readonly text: string;
}

/**
 * Reads a body as JSON that can be stored and digested.
 *
 * @throws {Refusal} 400 when it is no JSON, 422 when it holds what has no canonical form
 */
export function readJson(bytes: Uint8Array, expected: Expected): JsonBody {
  const text = decode(bytes);
  const value = parse(text, expected);
  const problem = findUnusable(value, '', 0);
  if (problem) throw new Refusal(422, expected.code, problem.field || null, problem.message);
  return { value, text };
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw malformed('The body is no UTF-8. Send JSON in UTF-8.');
  }
}

function parse(text: string, { what }: Expected): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(`The body is no JSON. Send ${what} as JSON.`);
  }
}

const malformed = (message: string) => new Refusal(400, 'malformed-json', null, message);

interface Problem {
  readonly field: string;
  readonly message: string;
}

/** Finds texts that PostgreSQL cannot store or that have no canonical form, and endless nesting. */
function findUnusable(value: unknown, field: string, depth: number): Problem | null {
  if (typeof value === 'string' && !isUsable(value)) {
    return { field, message: `${field} holds a character that cannot be kept. Remove it.` };
  }
  if (typeof value !== 'object' || value === null) return null;
  if (depth > deepest) {
    return { field: '', message: `The body is nested deeper than ${deepest} levels. Flatten it.` };
  }
  for (const [key, child] of Object.entries(value)) {
    if (!isUsable(key)) {
      return { field, message: 'A name holds a character that cannot be kept. Remove it.' };
    }
    const path = Array.isArray(value) ? `${field}[${key}]` : field ? `${field}.${key}` : key;
    const problem = findUnusable(child, path, depth + 1);
    if (problem) return problem;
  }
  return null;
}

const isUsable = (text: string) => !text.includes('\0') && !/\p{Surrogate}/u.test(text);
