import type { Thing } from './find-things.js';
import { isRequest, kindWords } from './kind-words.js';
import type { Phase, Recording, Violation } from './types.js';

const moments: readonly (readonly [Phase, id: string, words: string])[] = [
  ['before', 'before-choice', 'before anything is decided'],
  ['rejected', 'after-reject', 'after all was refused'],
  ['withdrawn', 'after-withdrawal', 'after consent was withdrawn'],
];

function howToMend(thing: Thing, phase: Phase, isConfigured: boolean): string {
  const { owner, kind, domain } = thing;
  const category = owner.category ?? 'marketing';
  // Nothing is known of how another product is configured.
  if (!isConfigured) {
    return phase === 'withdrawn'
      ? `Let the product that asks ${isRequest(thing) ? 'stop' : 'remove'} it when "${category}" is withdrawn.`
      : `Let it wait until "${category}" is allowed.`;
  }
  if (isRequest(thing)) {
    return phase === 'withdrawn'
      ? `Load it only while "${category}" is allowed, or set clear.reload: "when-needed".`
      : `Hold its tag: type="text/plain" data-consent="${category}", or load the guard.`;
  }
  if (phase === 'withdrawn') {
    if (domain) return `No page of this site can remove it: do not request ${domain} any more.`;
    return owner.by === 'configuration'
      ? 'It is declared, so something writes it again or a server sets it: httpOnly: true tells visitors so.'
      : `Declare it as ${kind === 'cookie' ? 'a cookie' : `storage "${kind}:${thing.name}"`} of its service: a withdrawal removes what is declared.`;
  }
  return `Write it only once "${category}" is allowed.`;
}

/** What has to wait for a choice and does not: each thing once, in the first phase where it was wrong. */
export function earlyThings(
  things: readonly Thing[],
  { onBeforeChoice, config }: Pick<Recording, 'onBeforeChoice' | 'config'>,
): readonly Violation[] {
  return things.flatMap((thing) => {
    const { owner, kind, name, domain, seen } = thing;
    if (!owner.isHeld) return [];
    const first = moments.find(([phase]) => {
      if (!seen[phase]) return false;
      if (phase === 'before') return !onBeforeChoice.includes(owner.category ?? '');
      // The browser keeps what another host stored: only a new request could be wrong, and is told itself.
      return !(phase === 'withdrawn' && domain);
    });
    if (!first) return [];
    const [phase, id, words] = first;
    const [word, noun] = kindWords[kind];
    const { pages, evidence } = seen[phase]!;
    const later = moments
      .filter(([other]) => other !== phase && seen[other])
      .map(([, , when]) => when);
    return [
      {
        id: `${word}-${id}`,
        message:
          `The ${noun} ${name} of ${owner.name ?? 'a service'} (${owner.category}) is there ${words}` +
          `${later[0] ? `, and ${later.join(' and ')}` : ''}. ${howToMend(thing, phase, config !== undefined)}`,
        subject: name,
        ...(owner.service && { service: owner.service }),
        phase,
        pages,
        evidence,
      },
    ];
  });
}
