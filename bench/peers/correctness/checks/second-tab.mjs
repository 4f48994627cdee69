import { noting } from '../page.mjs';
import { no, partly, yes } from '../verdict.mjs';

/** A choice in one tab is the choice of the others. */
export const secondTab = {
  title: "a second tab's banner closes after a choice in the first",
  run({ open, holdsTags }) {
    const tags = [{ category: 'analytics', text: noting('inline') }];
    return open({ tags }, async ({ isAsked, press, openVisitor }) => {
      await isAsked();
      const second = await openVisitor();
      await second.isAsked();
      await press('accept');
      if (await second.stillSees('banner')) return no('it asks on');
      if (!holdsTags) return yes('it closes');
      const ran = await second.ranOnce(['inline']);
      return ran.length > 0
        ? yes('it closes, and its tags run')
        : partly('it closes; its tags do not run');
    });
  },
};
