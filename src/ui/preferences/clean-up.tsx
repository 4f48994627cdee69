import type { VNode } from 'preact';
import type { CenterTexts } from '../../core/texts.js';
import type { RemainingItem, StoredItem, WithdrawalReport } from '../../core/types.js';

/** What the newest decision removed, what it left, and what the visitor can do about that. */
export function CleanUp({
  report,
  texts,
}: {
  readonly report: WithdrawalReport | undefined;
  readonly texts: CenterTexts;
}): VNode | null {
  if (!report) return null;
  const { removed, kept, remaining } = report;
  const because = (reason: RemainingItem['reason']) =>
    remaining.filter((item) => item.reason === reason);
  const lists: readonly (readonly [string, readonly StoredItem[]])[] = [
    [texts.removed, removed],
    [texts.kept, kept],
    [texts.writtenBack, because('written-back')],
    [texts.httpOnly, because('http-only')],
    [texts.thirdParty, because('third-party')],
  ];
  return (
    <div class="assent-decision">
      <h3>{texts.cleanUp}</h3>
      {lists.map(
        ([text, items], index) =>
          items[0] && (
            <>
              <p id={`assent-clean-up-${index}`}>{text}</p>
              <ul role="list" aria-labelledby={`assent-clean-up-${index}`}>
                {items.map(({ kind, name, domain }: Partial<RemainingItem>) => (
                  <li>
                    <code>{kind === 'cookie' ? name : `${kind}:${name}`}</code> <bdi>{domain}</bdi>
                  </li>
                ))}
              </ul>
            </>
          ),
      )}
    </div>
  );
}
