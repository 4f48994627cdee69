import type { VNode } from 'preact';
import type { CenterTexts } from '../../core/texts.js';

/**
 * A field that narrows down the lists of services, and how many the query finds: undefined while there
 * is none. Nothing is stored by it. A function, because calling one costs fewer bytes than a component.
 */
export const searchField = (
  { searchServices, servicesFound }: CenterTexts,
  language: string,
  query: string,
  found: number | undefined,
  search: (query: string) => void,
): VNode => (
  <div>
    <label for="assent-search">{searchServices}</label>
    {/* Of type `search`, it would keep Escape from the dialog in WebKit, even while it is empty. */}
    <input
      role="searchbox"
      id="assent-search"
      value={query}
      onInput={({ currentTarget }) => search(currentTarget.value)}
    />
    {/* Always there: a screen reader tells only what changes in it. */}
    <output>
      {found !== undefined && servicesFound.replace('{count}', found.toLocaleString(language))}
    </output>
  </div>
);
