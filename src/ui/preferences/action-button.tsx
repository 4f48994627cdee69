import type { VNode } from 'preact';
import type { Action, ButtonKind } from '../make-button.js';

/** A button of the preference center. */
export const actionButton = (
  action: Action,
  label: string,
  run: () => void,
  kind: ButtonKind = 'solid',
): VNode => (
  <button type="button" class={`assent-${kind}`} data-assent-action={action} onClick={run}>
    {label}
  </button>
);
