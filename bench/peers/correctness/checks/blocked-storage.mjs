import { noting } from '../page.mjs';
import { no, partly, yes } from '../verdict.mjs';

const blockStorage = () => {
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  }
};

/** Where the browser lets nothing be stored, the banner asks all the same, and the answer counts for the page. */
export const blockedStorage = {
  title: 'blocked storage: the banner appears, no error',
  run({ open, holdsTags }) {
    const tags = [{ category: 'analytics', text: noting('inline') }];
    const prepare = async (view) => {
      const devtools = await view.context().newCDPSession(view);
      await devtools.send('Emulation.setDocumentCookieDisabled', { disabled: true });
      await view.addInitScript(blockStorage);
    };
    return open({ tags, prepare }, async ({ isAsked, press, stillSees, ranOnce, errors }) => {
      if (!(await isAsked())) return no(`no banner${told(errors)}`);
      await press('accept');
      if (await stillSees('banner')) return partly(`the banner cannot be closed${told(errors)}`);
      if (holdsTags && (await ranOnce(['inline'])).length === 0) {
        return partly(`banner, but its answer runs no tag${told(errors)}`);
      }
      if (errors.length > 0) return partly(`it works${told(errors)}`);
      return yes('the banner asks, and its answer counts');
    });
  },
};

const told = (errors) => (errors.length > 0 ? `; uncaught: ${errors[0].split('\n')[0]}` : '');
