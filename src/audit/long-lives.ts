import type { Thing } from './find-things.js';
import { retentionDays } from './retention-days.js';
import { phases, type Violation } from './types.js';

/** Thirteen months, as authorities recommend at most, in days. */
const LONGEST = 396;

/** A clock that is off, and leap days, are no reason to complain. */
const isLonger = (days: number, declared: number): boolean => days > declared * 1.005 + 1 / 24;

const inWords = (days: number): string =>
  days < 2 ? `${Math.round(days * 24)} hours` : `${Math.round(days)} days`;

/** Cookies that live longer than the site says, or than authorities recommend for what can be refused. */
export const longLives = (things: readonly Thing[]): readonly Violation[] =>
  things.flatMap(({ kind, name, owner, domain, days, seen }) => {
    if (kind !== 'cookie' || !days || owner.by !== 'configuration') return [];
    const phase = phases.find((phase) => seen[phase])!;
    const declared = owner.retention === undefined ? undefined : retentionDays(owner.retention);
    const isOver = declared !== undefined && isLonger(days, declared);
    if (!isOver && (!owner.isHeld || domain || days <= LONGEST)) return [];
    return [
      {
        id: isOver ? 'cookie-outlives-declaration' : 'cookie-over-13-months',
        message: isOver
          ? `The cookie ${name} lives for ${inWords(days)}, and its retention says "${owner.retention}". ` +
            `Shorten it where it is set, or declare what is true.`
          : `The cookie ${name} lives for ${inWords(days)}; authorities recommend 13 months at most. Shorten it where it is set.`,
        subject: name,
        ...(owner.service && { service: owner.service }),
        phase,
        pages: seen[phase]!.pages,
        evidence: seen[phase]!.evidence,
      },
    ];
  });
