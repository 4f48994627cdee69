import { noting, tagAt } from '../page.mjs';
import { list, no, partly, yes } from '../verdict.mjs';

const names = ['external', 'inline'];

/** Who accepts, refuses and accepts again runs nothing a second time on the same page. */
export const doubleRun = {
  title: 'accept, reject, accept runs nothing twice',
  async run({ open, canBe }) {
    const { ran, twice, isSamePage } = await open(page, acceptTwice);
    if (ran.length < names.length) return no(`ran: ${list(ran) || 'nothing'}`);
    if (twice.length === 0) {
      return yes(isSamePage ? 'each ran once' : 'the page reloads on reject, each ran once');
    }
    const again = `ran again: ${list(twice)}`;
    if (!canBe('once')) return no(again);
    const configured = await open({ ...page, configured: 'once' }, acceptTwice);
    return configured.twice.length > 0
      ? no(`${again}, even when told to run once`)
      : partly(`${again}; not where each service is told to run once`);
  },
};

const page = {
  tags: [
    { category: 'analytics', src: tagAt('external') },
    { category: 'analytics', text: noting('inline') },
  ],
};

async function acceptTwice({ view, isAsked, press, answer, ran, ranOnce }) {
  await isAsked();
  await press('accept');
  await ranOnce(names);
  await view.evaluate(() => (window.isSamePage = true));
  await answer('reject');
  await view.waitForTimeout(700);
  await answer('accept');
  await ranOnce(names);
  await view.waitForTimeout(500);
  const all = await ran();
  return {
    ran: all,
    twice: [...new Set(all.filter((name, index) => all.indexOf(name) !== index))],
    isSamePage: await view.evaluate(() => window.isSamePage === true),
  };
}
