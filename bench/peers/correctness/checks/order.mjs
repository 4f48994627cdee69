import { noting, tagAt } from '../page.mjs';
import { partly, no, yes } from '../verdict.mjs';

const classic = ['slow', 'fast', 'inline'];

/** Once accepted, tags run in the document's order, however long each is on its way. */
export const order = {
  title: 'tags run in the order of the page',
  run({ open }) {
    const tags = [
      { category: 'analytics', src: tagAt('slow', { delay: 500 }) },
      { category: 'analytics', src: tagAt('fast') },
      { category: 'analytics', text: noting('inline') },
      { category: 'analytics', src: tagAt('module', { end: 'mjs' }), type: 'module' },
    ];
    return open({ tags }, async ({ isAsked, press, ranOnce }) => {
      await isAsked();
      await press('accept');
      const ran = await ranOnce([...classic, 'module']);
      return judge(ran);
    });
  },
};

function judge(ran) {
  const seen = `ran: ${ran.join(', ') || 'nothing'}`;
  const ordered = ran.filter((name) => name !== 'module');
  if (ordered.join() !== classic.join()) return no(seen);
  return ran.at(-1) === 'module' ? yes(seen) : partly(seen);
}
