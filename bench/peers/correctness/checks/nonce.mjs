import { noting, tagAt } from '../page.mjs';
import { judgeUnderPolicy } from '../under-policy.mjs';

const nonce = 'bm9uY2UtZXhhbXBsZQ';

/** The banner and held tags work under a policy that allows scripts by a nonce alone. */
export const nonceAlone = {
  title: "under `script-src 'nonce-…'` banner and tags work, no violation",
  run: (subject) =>
    judgeUnderPolicy(subject, {
      policy: `script-src 'nonce-${nonce}'`,
      nonce,
      tags: [
        { category: 'analytics', src: tagAt('external') },
        { category: 'analytics', text: noting('inline') },
      ],
      names: ['external', 'inline'],
    }),
};
