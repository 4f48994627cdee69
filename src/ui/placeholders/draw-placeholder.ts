import type { PlaceholdersContext } from '../../core/interface-types.js';
import { directionOf } from '../direction.js';
import type { EmbedWords } from './embed-words.js';
import { setAttributes } from './set-attributes.js';

/** Makes an element. Not by Preact, which a visitor who returns would fetch for this alone. */
function make(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

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
  const button = (action: string, label: string, style: string, run: () => void) => {
    const element = make(
      'button',
      {
        type: 'button',
        class: `assent-${style}`,
        'data-assent-action': action,
        'aria-describedby': `${id}-about`,
      },
      label,
    );
    element.addEventListener('click', run);
    return element;
  };
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
    button('load-once', loadOnce, 'solid', once),
    button('always-allow', alwaysAllow, 'outline', always),
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
