import { readStored } from '../stored.mjs';
import { list, no, yes } from '../verdict.mjs';

/** Nothing is stored for somebody who has not been asked yet, nor anything about them. */
export const nothingStored = {
  title: 'nothing is stored before a choice',
  run: ({ open }) =>
    open({}, async ({ view, isAsked }) => {
      await isAsked();
      const stored = await readStored(view);
      return stored.length > 0 ? no(`it stores ${list(stored)}`) : yes('nothing is stored');
    }),
};
