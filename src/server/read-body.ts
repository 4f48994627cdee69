import { notJson, tooLarge } from './refusal.js';

/** How many bytes a body may have. */
export const bodyLimits = { receipt: 16 * 1024, notice: 256 * 1024 } as const;

/**
 * Reads a JSON body; stops reading as soon as it is longer than it may be.
 *
 * @param limit in bytes
 * @throws {Refusal} 413 beyond the limit, 415 when it is not declared as JSON
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw notJson();
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    length += part.value.byteLength;
    if (length > limit) {
      await reader?.cancel();
      throw tooLarge(limit);
    }
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const bytes = new Uint8Array(length);
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.byteLength;
  }
  return bytes;
}
