import { answer } from './answer.js';
import type { ReceiptHandlerOptions } from './handler-options.js';
import { bodyLimits, readBody } from './read-body.js';
import { readNotice } from './read-notice.js';
import type { Answer } from './route.js';

/** Answers `PUT /notices/{digest}`: keeps what a visitor was shown, once. */
export function takeNotice({ store, report }: ReceiptHandlerOptions): Answer {
  return async ({ request, id: digest }) => {
    const body = await readNotice(await readBody(request, bodyLimits.notice), digest);
    const isNew = await store.addNotice(digest, body);
    report?.(`notice ${digest} ${isNew ? 'stored' : 'known already'}`, 'info');
    return answer(isNew ? 201 : 200, { digest });
  };
}
