import type { Refusal } from './refusal.js';

type Headers = Readonly<Record<string, string>>;

/** Every answer says so: receipts are personal, and nothing here is a page. */
export const commonHeaders: Headers = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/** Answers with JSON. */
export const answer = (status: number, body: unknown, headers: Headers = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...commonHeaders, ...headers },
  });

/** Answers with what is wrong and the fix. */
export const answerRefusal = (refusal: Refusal): Response =>
  answer(refusal.status, refusal, refusal.headers);

/** The same answer that says more in its header. */
export function withHeaders(response: Response, headers: Headers): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** The same answer as HEAD asks for it. */
export const withoutBody = (request: Request, response: Response): Response =>
  request.method === 'HEAD' ? new Response(null, response) : response;
