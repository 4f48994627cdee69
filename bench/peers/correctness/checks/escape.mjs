import { readStored } from '../stored.mjs';
import { no, partly, yes } from '../verdict.mjs';

/** Escape leaves the preference center without a choice. */
export const escape = {
  title: 'Esc closes the preference center and stores no choice',
  run({ open }) {
    return open({}, async ({ view, isAsked, sees, press, stillSees }) => {
      await isAsked();
      await press('open');
      await sees('center');
      const before = await readStored(view, { isWithText: true });
      await view.keyboard.press('Escape');
      const isOpen = await stillSees('center');
      const stored = (await readStored(view, { isWithText: true })).filter(
        (what) => !before.includes(what),
      );
      if (stored.length > 0) return no(`it stores ${stored[0].slice(0, 60)}`);
      if (isOpen) return no('it does not close');
      return (await sees('banner'))
        ? yes('it closes, and the banner asks on')
        : partly('it closes, and nothing asks any more');
    });
  },
};
