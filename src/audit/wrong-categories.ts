import { resolveConfig } from '../core/config.js';
import { classifiedTooLow } from '../services/classified-too-low.js';
import { ownersOfHost } from '../services/owners.js';
import { services } from '../services/services.js';
import type { HeldTag, Recording, Violation } from './types.js';

/** Where a tag belongs by its service or its host; none where nobody knows. */
function categoriesOf(
  { service, host, category }: HeldTag,
  config: Recording['config'],
): readonly string[] {
  const { categories } = resolveConfig(config);
  const declared = categories.flatMap((entry) => entry.services);
  const named = declared.filter(({ id }) => id === service);
  if (named[0]) return named.map((entry) => entry.category);
  const owners = ownersOfHost(host, declared);
  if (owners[0]) return owners.map((entry) => entry.category);
  const isRequired = categories.find(({ id }) => id === category)?.required;
  const known = ownersOfHost(host, Object.values(services)).map((entry) => entry.category);
  // What a site uses a service for is its own to say, as long as a visitor can refuse it.
  return isRequired && !known.some((id) => id === 'necessary' || id === 'functional') ? known : [];
}

/** Tags that wait for another category than their service's, and trackers that nobody can refuse. */
export function wrongCategories({ config, visits, url }: Recording): readonly Violation[] {
  if (!config) return [];
  const declared = classifiedTooLow(config).map((message): Violation => ({
    id: 'wrong-category',
    message,
    subject: /"(.*?)"/.exec(message)?.[1] ?? message,
    phase: 'before',
    pages: [url],
    evidence: [message.split(' ')[0]!],
  }));
  const tags = new Map<string, Violation & { pages: string[] }>();
  for (const { url, heldTags } of visits.filter(({ phase }) => phase === 'before')) {
    for (const tag of heldTags) {
      const categories = categoriesOf(tag, config);
      if (!categories[0] || categories.includes(tag.category)) continue;
      const subject = tag.service ?? tag.host;
      const key = `${subject}\n${tag.category}`;
      const known = tags.get(key);
      if (known && !known.pages.includes(url)) known.pages.push(url);
      if (known) continue;
      tags.set(key, {
        id: 'tag-in-wrong-category',
        message: `The tag of ${subject} waits for "${tag.category}", and its service belongs to "${categories[0]}". Write data-consent="${categories[0]}".`,
        subject,
        phase: 'before',
        pages: [url],
        evidence: [`data-consent="${tag.category}" ${tag.host}`],
      });
    }
  }
  return [...declared, ...tags.values()];
}
