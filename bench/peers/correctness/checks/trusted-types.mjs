import { noting } from '../page.mjs';
import { judgeUnderPolicy } from '../under-policy.mjs';

// Allowed where a product's documentation names one.
const policies = { assent: 'assent', 'assent-all': 'assent', beside: 'assent' };

/** The banner and held tags work where Trusted Types are required. */
export const trustedTypes = {
  title: "under `require-trusted-types-for 'script'` banner and inline tags work",
  run: (subject) =>
    judgeUnderPolicy(subject, {
      policy: `require-trusted-types-for 'script'; trusted-types ${policies[subject.product.id] ?? "'none'"}`,
      tags: [{ category: 'analytics', text: noting('inline') }],
      names: ['inline'],
    }),
};
