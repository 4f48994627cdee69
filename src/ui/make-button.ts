import { make } from './make.js';

/** What a button of the interface does; tests and tools find it by this, whatever the language. */
export type Action =
  | 'accept-all'
  | 'reject-all'
  | 'preferences'
  | 'save'
  | 'close'
  | 'load-once'
  | 'always-allow';

/** How a button looks: `solid` or `outline` for a decision, `quiet` for the way around one. */
export type ButtonKind = 'solid' | 'outline' | 'quiet';

/** Makes a button of the interface. */
export function makeButton(
  action: Action,
  label: string,
  run: () => void,
  kind: ButtonKind = 'solid',
  attributes?: Readonly<Record<string, string>>,
): HTMLElement {
  const button = make(
    'button',
    { type: 'button', class: `assent-${kind}`, 'data-assent-action': action, ...attributes },
    label,
  );
  button.addEventListener('click', run);
  return button;
}
