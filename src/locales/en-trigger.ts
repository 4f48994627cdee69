import type { TriggerTexts } from '../core/texts.js';

export default { preferencesHeading: 'Cookie preferences' } satisfies TriggerTexts;
