import { answerRefusal, withoutBody } from './answer.js';
import { Refusal } from './refusal.js';

/** Answers an address that can only be read: other methods are told so. */
export function answerGet(request: Request, respond: () => Response): Response {
  if (request.method === 'GET' || request.method === 'HEAD') return withoutBody(request, respond());
  return answerRefusal(
    new Refusal(405, 'wrong-method', null, 'This address takes GET only.', { allow: 'GET, HEAD' }),
  );
}
