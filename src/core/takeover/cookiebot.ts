import { decodeText } from './read-text.js';
import type { ChoiceReader } from './stored-choice.js';

const names = ['necessary', 'preferences', 'statistics', 'marketing'];
const answers: ReadonlySet<string | undefined> = new Set(['true', 'false']);

/**
 * Of Cookiebot: `{stamp:'…',necessary:true,preferences:false,statistics:true,marketing:false,
 * method:'explicit',ver:1,utc:1766313600000,region:'de'}`. What was `implied` is not taken.
 */
export const cookiebot: ChoiceReader = {
  names: ['CookieConsent'],
  read(text) {
    const fields = /^\{(.*)\}$/.exec(decodeText(text) ?? '')?.[1]?.split(',') ?? [];
    const value = new Map(
      fields.map((field) => {
        const [name, ...rest] = field.split(':');
        return [name!, rest.join(':')] as const;
      }),
    );
    const decidedAt = Number(value.get('utc'));
    // A name that is there twice says nothing.
    const isWhole =
      value.size === fields.length && names.every((name) => answers.has(value.get(name)));
    if (!isWhole || value.get('method') !== "'explicit'" || !decidedAt) return undefined;
    return {
      answers: Object.fromEntries(names.map((name) => [name, value.get(name) === 'true'])),
      decidedAt,
    };
  },
};
