import { tagAt } from '../page.mjs';
import { no, yes } from '../verdict.mjs';

/** The third party is not asked for anything before a choice and after a refusal. */
export const noRequests = {
  title: 'no request to the third party before a choice and after a refusal',
  run({ open }) {
    const tags = [
      { category: 'analytics', src: tagAt('classic') },
      { category: 'analytics', src: tagAt('module', { end: 'mjs' }), type: 'module' },
    ];
    return open({ tags }, async ({ view, isAsked, press, asked }) => {
      await isAsked();
      await view.waitForTimeout(500);
      const early = asked.length;
      await press('reject');
      await view.waitForTimeout(700);
      const late = asked.length - early;
      await view.reload();
      await view.waitForTimeout(500);
      const returning = asked.length - early - late;
      const seen = `${early} before a choice, ${late} after the refusal, ${returning} on return`;
      return asked.length > 0 ? no(seen) : yes(seen);
    });
  },
};
