import type { Thing } from './find-things.js';
import { isRequest, kindWords } from './kind-words.js';
import { phases, type Recording, type Violation } from './types.js';

/**
 * What a site does and its configuration does not say. Needs the configuration. What is reported for being
 * too early is left out: it is to be mended first.
 */
export function undeclaredThings(
  things: readonly Thing[],
  { config }: Pick<Recording, 'config'>,
  reported: readonly Violation[],
): readonly Violation[] {
  if (!config) return [];
  const hosts = new Set<string>();
  return things.flatMap((thing) => {
    const { owner, kind, name, domain, seen } = thing;
    if (owner.by !== 'unknown' && owner.by !== 'catalogue') return [];
    if (reported.some(({ subject }) => subject === name)) return [];
    if (isRequest(thing)) {
      if (hosts.has(name)) return [];
      hosts.add(name);
    }
    const phase = phases.find((phase) => seen[phase])!;
    const [, noun] = kindWords[kind];
    const known = owner.name
      ? `, which the catalogue knows as ${owner.name} (${owner.category})`
      : '';
    const what = isRequest(thing) ? 'host' : kind === 'cookie' ? 'cookie' : 'storage';
    const entry = isRequest(thing)
      ? `hosts: ["${name}"]`
      : kind === 'cookie'
        ? `cookies: [{ "name": "${name}"${domain ? `, "domain": "${domain}"` : ''} }]`
        : `storage: ["${kind}:${name}"]`;
    return [
      {
        id: `undeclared-${what}`,
        message:
          `No service of the configuration declares the ${isRequest(thing) ? 'host' : noun} ${name}${known},` +
          ` so nothing holds it and a withdrawal leaves it. Add ${entry} to its service.`,
        subject: name,
        ...(owner.service && { service: owner.service }),
        phase,
        pages: seen[phase]!.pages,
        evidence: seen[phase]!.evidence,
      },
    ];
  });
}
