import { no, partly, yes } from '../verdict.mjs';

const swapBody = () => {
  const body = document.createElement('body');
  const heading = document.createElement('h1');
  heading.textContent = 'Another page';
  body.append(heading);
  document.body = body;
};

/** The banner is there after a navigation that swaps the body, as Turbo and view transitions do. */
export const bodySwap = {
  title: 'the banner survives a swap of `document.body`',
  run({ open }) {
    return open({}, async ({ view, isAsked, sees, press, stillSees }) => {
      await isAsked();
      await view.evaluate(swapBody);
      await view.waitForTimeout(200);
      if (!(await sees('banner'))) return no('it is gone');
      await press('accept');
      return (await stillSees('banner'))
        ? partly('it is there, but cannot be answered')
        : yes('it is there and works');
    });
  },
};
