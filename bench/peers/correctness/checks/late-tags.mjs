import { tagAt } from '../page.mjs';
import { no, partly, yes } from '../verdict.mjs';

const insert = (html) => {
  const parsed = document.createRange().createContextualFragment(html);
  document.body.append(parsed);
};

/** Held tags that come into the page later run as those do that were there. */
export const lateTags = {
  title: 'tags inserted later are held and run',
  run({ product, open }) {
    const tag = (name) => product.tag({ category: 'analytics', src: tagAt(name) });
    return open({}, async ({ view, isAsked, press, ran, ranOnce }) => {
      await isAsked();
      await view.evaluate(insert, tag('before'));
      await view.waitForTimeout(300);
      if ((await ran()).length > 0) return no('one inserted before a choice ran at once');
      await press('accept');
      const isBefore = (await ranOnce(['before'])).includes('before');
      await view.evaluate(insert, tag('after'));
      const isAfter = (await ranOnce(['after'])).includes('after');
      if (isBefore && isAfter) return yes('those inserted before and after the choice ran');
      if (isBefore)
        return partly('one inserted before the choice ran, one inserted after it did not');
      if (isAfter)
        return partly('one inserted after the choice ran, one inserted before it did not');
      return no('neither one inserted before the choice nor one inserted after it ran');
    });
  },
};
