import type { EmbedRequirement, PlaceholdersContext } from '../../core/interface-types.js';
import { listNames } from '../list-names.js';
import type { PlaceholderTexts } from '../../core/texts.js';
import english from '../../locales/en-placeholders.js';
import titles from '../../locales/en-titles.js';
import { serviceOf, wholeCategories } from './always-allow.js';
import type { Preset } from './presets.js';

type Texts = PlaceholderTexts & Readonly<Record<string, string>>;

/** What a placeholder says. */
export interface EmbedWords {
  readonly heading: string;
  /** The embed's own title, where it is not the heading. */
  readonly title: string;
  readonly purpose: string;
  readonly recipient: string;
  readonly loadOnce: string;
  readonly alwaysAllow: string;
  readonly policy: { readonly text: string; readonly address: string } | undefined;
}

/** An embed, as far as its words go. */
export interface EmbedFacts {
  readonly requirement: EmbedRequirement;
  /** Its `title` or `aria-label`, or empty. */
  readonly title: string;
  /** The host that it loads from; empty when it is not known. */
  readonly host: string;
  readonly preset: Preset | undefined;
}

/** The words of placeholders, the site's own before the locale's before English. */
export const placeholderTexts = ({
  settings,
  locale,
}: Pick<PlaceholdersContext, 'settings' | 'locale'>): Texts => ({
  ...titles,
  ...english,
  ...locale,
  ...settings.texts,
});

/** Puts the words for one embed together. */
export function embedWords(
  { settings }: Pick<PlaceholdersContext, 'settings'>,
  texts: Texts,
  { requirement, title, host, preset }: EmbedFacts,
): EmbedWords {
  const service = serviceOf(settings, requirement);
  const list = (ids: readonly string[], ...before: readonly string[]) => {
    const names = settings.categories
      .filter(({ id }) => ids.includes(id))
      .map((category) => category.title ?? texts[`${category.id}Title`] ?? category.id);
    return listNames([...before, ...names], texts);
  };
  // A service that the site gives no name is called by its id.
  const named = service && service.name !== service.id ? service.name : undefined;
  const heading = named ?? preset?.name ?? (title || service?.name || host);
  const provider = service?.provider ?? preset?.provider;
  const recipient = provider && host ? `${provider} (${host})` : provider || host || heading;
  const address = service?.policy ?? preset?.policy;
  return {
    heading,
    title: title === heading ? '' : title,
    purpose:
      service?.purpose ?? texts.embedPurpose.replace('{purposes}', list(requirement.categories)),
    recipient: texts.embedRecipient.replace('{recipient}', recipient),
    loadOnce: texts.loadOnce,
    // Without a service it is a whole category that the visitor would allow: the button says so.
    alwaysAllow: texts.alwaysAllow.replace(
      '{service}',
      list(wholeCategories(settings, requirement), ...(service ? [heading] : [])),
    ),
    policy: address
      ? { address, text: texts.providerPolicy.replace('{provider}', provider ?? heading) }
      : undefined,
  };
}
