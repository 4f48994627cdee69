import { resolveConfig } from '../core/config.js';
import type { DrawnButton, Phase, Recording, Violation, Visit } from './types.js';

/** What makes refusing look less than accepting; none where the two are alike. */
function lessThan(reject: DrawnButton, accept: DrawnButton): string | undefined {
  if (accept.isFramed && !reject.isFramed) return 'is a mere link beside a button';
  if (reject.fontSize < accept.fontSize * 0.8) return 'has smaller letters';
  if (reject.height < accept.height * 0.75) return 'is lower';
  if (reject.width < accept.width * 0.4) return 'is narrower';
  return undefined;
}

const pagesOf = (visits: readonly Visit[]): readonly string[] => visits.map(({ url }) => url);

/** What is wrong with the way in which a site asks. */
export function wrongInterface(recording: Recording): readonly Violation[] {
  const { banner, url, config, visits, rejecting, accepting, withdrawing, onBeforeChoice } =
    recording;
  const complain = (
    id: string,
    message: string,
    phase: Phase = 'before',
    pages: readonly string[] = [url],
    subject = banner?.product ?? 'banner',
  ): Violation => ({ id, message, subject, phase, pages, evidence: [] });
  const looked = visits.filter(({ trouble }) => trouble === undefined);
  const inPhase = (phase: Phase) => looked.filter((visit) => visit.phase === phase);

  if (!banner) {
    const asked = config
      ? resolveConfig(config).categories.filter(
          ({ id, required }) => !required && !onBeforeChoice.includes(id),
        )
      : [];
    if (!asked[0]) return [];
    return [
      complain(
        'no-banner',
        `Nobody is asked for ${asked.map(({ id }) => `"${id}"`).join(', ')}: no page shows a banner. Is Assent's script loaded?`,
      ),
    ];
  }

  const { accept, reject, hasLaterReject, preTicked, product } = banner;
  const unasked = product === 'assent' ? inPhase('before').filter(({ isAsking }) => !isAsking) : [];
  const again = rejecting === 'done' ? inPhase('rejected').filter(({ isAsking }) => isAsking) : [];
  const stuck =
    accepting === 'done' ? inPhase('accepted').filter(({ hasWayBack }) => !hasWayBack) : [];
  const less = accept && reject && lessThan(reject, accept);
  const lost = stuck[0] ? pagesOf(stuck) : withdrawing === 'nothing-found' ? [url] : [];
  return [
    ...(accept && !reject
      ? [
          hasLaterReject
            ? complain(
                'reject-in-second-layer',
                `Accepting takes one click (“${accept.label}”) and refusing more. Put the refusal beside it.`,
              )
            : complain(
                'missing-reject',
                `The banner has “${accept.label}” and nothing that refuses. Put the refusal beside it.`,
              ),
        ]
      : []),
    ...(less
      ? [
          complain(
            'reject-less-visible',
            `“${reject.label}” ${less}, compared with “${accept.label}”. Draw both alike.`,
          ),
        ]
      : []),
    ...preTicked.map((name) =>
      complain(
        'pre-ticked-switch',
        `“${name}” is on before the visitor touches it. Only what cannot be refused may be.`,
        'before',
        [url],
        name,
      ),
    ),
    ...(unasked[0]
      ? [
          complain(
            'no-banner',
            'The banner is missing on some pages, though nothing is decided there. Load Assent on every page.',
            'before',
            pagesOf(unasked),
          ),
        ]
      : []),
    ...(rejecting === 'no-effect'
      ? [
          complain(
            'reject-has-no-effect',
            'The refusal was clicked and the banner stands.',
            'rejected',
          ),
        ]
      : []),
    ...(again[0]
      ? [
          complain(
            'asked-again',
            'All was refused, and some pages ask again. Keep one cookie for the whole site: the same cookie.name, path "/" and revision everywhere.',
            'rejected',
            pagesOf(again),
          ),
        ]
      : []),
    ...(lost[0]
      ? [
          complain(
            'no-way-back',
            `Consent was given and nothing on the page takes it back. ${
              product === 'assent'
                ? 'Add <button data-assent="preferences"> to every page, or ui.trigger: true.'
                : 'Add a link to every page that opens the choice again.'
            }`,
            'accepted',
            lost,
          ),
        ]
      : []),
    ...(withdrawing === 'no-effect'
      ? [
          complain(
            'withdrawal-has-no-effect',
            'The way back was taken, and there was no way to refuse at its end.',
            'withdrawn',
          ),
        ]
      : []),
  ];
}
