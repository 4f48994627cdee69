import type { PlaceholdersContext } from '../../core/interface-types.js';
import { directionOf } from '../direction.js';
import { makeButton } from '../make-button.js';
import { make } from '../make.js';
import type { EmbedWords } from './embed-words.js';

// A site's words need not be in the language of the interface.
const foreign = (text: string) => make('bdi', {}, text);

let count = 0;

/** Draws what stands in for one embed: what it is, what loading it means, and two ways to do that. */
export function drawPlaceholder(
  { language, settings }: Pick<PlaceholdersContext, 'language' | 'settings'>,
  { heading, title, purpose, recipient, loadOnce, alwaysAllow, policy }: EmbedWords,
  once: () => void,
  always: () => void,
): HTMLElement {
  const id = `assent-embed-${++count}`;
  const described = { 'aria-describedby': `${id}-about` };
  const words = make(
    'div',
    { class: 'assent-words' },
    make(
      'p',
      { id },
      make('strong', {}, foreign(heading)),
      ...(title ? [' ', foreign(title)] : []),
    ),
    make('p', {}, foreign(purpose)),
    make(
      'p',
      { id: `${id}-about` },
      recipient,
      ...(policy ? [' ', make('a', { href: policy.address }, policy.text)] : []),
    ),
  );
  const actions = make(
    'div',
    { class: 'assent-actions' },
    makeButton('load-once', loadOnce, once, 'solid', described),
    makeButton('always-allow', alwaysAllow, always, 'outline', described),
  );
  return make(
    'div',
    {
      class: 'assent-placeholder',
      'data-assent-placeholder': '',
      'data-theme': settings.ui?.theme ?? 'auto',
      role: 'group',
      'aria-labelledby': id,
      lang: language,
      dir: directionOf(language),
    },
    make('div', {}, words, actions),
  );
}
