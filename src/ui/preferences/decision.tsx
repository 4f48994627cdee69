import type { VNode } from 'preact';
import type { PreferencesContext } from '../../core/interface-types.js';
import { downloadReceipts } from './download-receipts.js';
import { History } from './history.js';
import { lawLines } from './law-lines.js';
import type { PreferencesWords } from './preferences-words.js';

/** What this browser keeps of the visitor's decision: its id, its dates and the receipts. */
export function Decision({
  context,
  words,
}: {
  readonly context: PreferencesContext;
  readonly words: PreferencesWords;
}): VNode {
  const { texts } = words;
  const consent = context.$consent.get();
  const date = (time: string, timeStyle?: 'short') =>
    new Intl.DateTimeFormat(context.language, { dateStyle: 'long', timeStyle }).format(
      new Date(time),
    );
  return (
    <div class="assent-decision">
      <h3>{texts.yourDecision}</h3>
      {consent ? (
        <dl>
          <dt>{texts.decidedAt}</dt>
          <dd>
            <time dateTime={consent.decidedAt}>{date(consent.decidedAt, 'short')}</time>
          </dd>
          <dt>{texts.expiresAt}</dt>
          <dd>
            <time dateTime={consent.expiresAt}>{date(consent.expiresAt)}</time>
          </dd>
          <dt>{texts.consentId}</dt>
          <dd>
            <code>{consent.id}</code>
          </dd>
        </dl>
      ) : (
        <p>{texts.undecided}</p>
      )}
      {lawLines(context.settings.law, context.gpc).map((key) => (
        <p>{texts[key]}</p>
      ))}
      <History context={context} words={words} />
      {consent && (
        <button type="button" onClick={() => void downloadReceipts(context)}>
          {texts.downloadReceipts}
        </button>
      )}
    </div>
  );
}
