import { asService } from '../core/named-services.js';
import { ID } from '../core/names.js';
import type { Config, Takeover } from '../core/types.js';
import { languages } from '../locales/languages.js';
import { findService } from '../services/find-service.js';

/** What other products call the categories that Assent has words for. */
const builtIn: Readonly<Record<string, string>> = {
  ads: 'marketing',
  advertising: 'marketing',
  advertisement: 'marketing',
  targeting: 'marketing',
  statistics: 'analytics',
  performance: 'analytics',
  measurement: 'analytics',
  preferences: 'functional',
  functionality: 'functional',
  essential: 'necessary',
  required: 'necessary',
};
const known = ['necessary', 'functional', 'analytics', 'marketing'];

const categoryHints = ({ categories = [], guard }: Config): readonly (string | false)[] =>
  categories.flatMap(({ id, title, description, services }, index) => {
    const path = `categories[${index}]`;
    const isWorded = known.includes(id) || (title && description);
    const usual = builtIn[id.toLowerCase()];
    return [
      !isWorded &&
        `${path} "${id}" has no words of Assent's: give it a title and a description${usual ? `, or the id "${usual}"` : ''}.`,
      ...(services ?? []).flatMap((listed, place) => {
        const isNamed = typeof listed === 'string';
        const service = (isNamed && findService(listed)) || asService(listed);
        const isGuarded = Array.isArray(guard) ? guard.includes(service.id) : guard === true;
        const at = `${path}.services[${place}] "${service.id}"`;
        return [
          id !== 'necessary' &&
            !service.cookies?.[0] &&
            !service.storage?.[0] &&
            `${at} says nothing of what it stores: a withdrawal removes nothing of it.`,
          isGuarded &&
            isNamed &&
            `${at} is a name: write it out for the guard, npx assent resolve.`,
          isGuarded && !service.hosts?.[0] && `${at} has no hosts: the guard cannot hold it.`,
        ];
      }),
    ];
  });

function takeoverHints({ takeover = [], revision = 1, categories = [] }: Config) {
  const sources = takeover.map((entry): Takeover =>
    typeof entry === 'string' ? { from: entry } : entry,
  );
  const services = categories.flatMap((category) => category.services ?? []);
  return sources.flatMap(({ from, categories: mapped }, index) => [
    revision > 1 &&
      `takeover[${index}] takes nothing over: what was decided elsewhere counts for revision 1, and yours is ${revision}.`,
    ['klaro', 'tarteaucitron'].includes(from) &&
      !mapped &&
      !services[0] &&
      `takeover[${index}]: ${from} asks for services. Give yours the same ids, or say in "categories" what each stands for.`,
    from === 'osano' &&
      !mapped &&
      `takeover[${index}]: Osano has one answer. Say in "categories" what it stands for: {"cookies": ["analytics"]}.`,
  ]);
}

/** What is no mistake in a correct configuration, and may still be none of the site's wishes. */
export function findHints(config: Config & { readonly $schema?: string }): readonly string[] {
  const { language = 'auto', receipts, links, controller, cookie } = config;
  const [base = ''] = language.split('-');
  const hints: readonly (string | false)[] = [
    !config.$schema &&
      '$schema is missing: "node_modules/assent/dist/config.schema.json" lets editors complete and explain the fields.',
    !receipts?.endpoint && 'receipts.endpoint is missing: receipts stay in the visitor’s browser.',
    !links?.privacyPolicy &&
      'links.privacyPolicy is missing: the banner does not say where to read more.',
    !controller?.name && 'controller.name is missing: the notice does not say who is responsible.',
    (cookie?.days ?? 0) > 183 &&
      `cookie.days is ${cookie!.days}: authorities recommend to ask again after six months (182).`,
    language !== 'auto' &&
      ![...languages].some((tag) => tag.toLowerCase().startsWith(base.toLowerCase())) &&
      `language "${language}" is none that Assent has words in: English is shown.`,
    ...(config.categories ?? []).map(
      ({ id }, index) =>
        ID.test(id) &&
        id !== id.toLowerCase() &&
        `categories[${index}].id "${id}" has capitals: markup has to write them too.`,
    ),
    ...categoryHints(config),
    ...takeoverHints(config),
  ];
  return hints.filter((hint) => hint !== false);
}
