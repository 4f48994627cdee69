import { noting, tagAt } from '../page.mjs';
import { no, partly, yes } from '../verdict.mjs';

/** A tag of one category that is slow to come keeps none of another waiting. */
export const delay = {
  title: 'a slow tag of analytics delays no necessary one',
  run({ open }) {
    const tags = [
      { category: 'analytics', src: tagAt('slow', { delay: 1500 }) },
      { category: 'necessary', text: noting('necessary') },
    ];
    return open({ tags }, async ({ isAsked, press, ran, ranOnce }) => {
      await isAsked();
      const isEarly = (await ran()).includes('necessary');
      await press('accept');
      const both = await ranOnce(['necessary', 'slow']);
      if (isEarly) return yes('the necessary one ran before any choice');
      if (both.indexOf('necessary') === 0) return partly('it ran ahead, but not before a choice');
      return no(`once accepted ran: ${both.join(', ') || 'nothing'}; nothing before a choice`);
    });
  },
};
