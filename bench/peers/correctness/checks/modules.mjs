import { tagAt } from '../page.mjs';
import { list, no, partly, yes } from '../verdict.mjs';

/** Held module tags run as modules, external and inline. */
export const modules = {
  title: 'module tags run as modules',
  run({ open }) {
    const tags = [
      { category: 'analytics', src: tagAt('external', { end: 'mjs' }), type: 'module' },
      // A classic script with these words in it is not even parsed.
      {
        category: 'analytics',
        text: 'import.meta.url && window.ran.push("inline")',
        type: 'module',
      },
    ];
    return open({ tags }, async ({ isAsked, press, ranOnce }) => {
      await isAsked();
      await press('accept');
      const ran = await ranOnce(['external', 'inline']);
      if (ran.length === 2) return yes('an external and an inline one ran');
      return ran.length > 0 ? partly(`only the ${list(ran)} one ran`) : no('neither one ran');
    });
  },
};
