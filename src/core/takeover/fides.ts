import { decodeBase64, decodeText, hasFields, readObject, readTime } from './read-text.js';
import type { ChoiceReader } from './stored-choice.js';

/** What a visitor did, as `fides_meta.consentMethod` says it; the others are a signal's or a script's. */
const methods = ['accept', 'reject', 'save', 'button', 'individual_notice', undefined];

const answerOf: Readonly<Record<string, boolean>> = {
  true: true,
  opt_in: true,
  false: false,
  opt_out: false,
};

/** Of Fides: JSON with `consent` by notice key, percent-encoded or in Base64. */
export const fides: ChoiceReader = {
  names: ['fides_consent'],
  read(text) {
    const value = readObject(text) ?? readObject(decodeBase64(decodeText(text) ?? ''));
    const { consent, fides_meta: meta } = value ?? {};
    if (!hasFields(consent) || !hasFields(meta)) return undefined;
    const { consentMethod, updatedAt, createdAt } = meta;
    // A cookie that nobody has decided on has no `updatedAt`.
    const decidedAt = readTime(updatedAt || undefined) ?? readTime(consentMethod && createdAt);
    if (!methods.includes(consentMethod as string) || decidedAt === undefined) return undefined;
    const answers = Object.entries(consent)
      .map(([name, answer]) => [name, answerOf[String(answer)]] as const)
      .filter(([, answer]) => typeof answer === 'boolean');
    return (
      answers[0] && { answers: Object.fromEntries(answers) as Record<string, boolean>, decidedAt }
    );
  },
};
