import { klaro } from './klaro.js';
import type { ChoiceReader } from './stored-choice.js';

/** Of orejime 3 (`eu-consent`) and 2 (`orejime`): yes or no by purpose, as klaro, which it comes from. */
export const orejime: ChoiceReader = { ...klaro, names: ['eu-consent', 'orejime'] };
