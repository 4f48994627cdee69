import type { VNode } from 'preact';

/** What a button of the interface does; tests and tools find it by this, whatever the language. */
export type Action = 'accept-all' | 'reject-all' | 'preferences' | 'save' | 'close';

/** A button of the interface: `solid` or `outline` for a decision, `quiet` for the way around one. */
export const actionButton = (
  action: Action,
  label: string,
  run: () => void,
  kind: 'solid' | 'outline' | 'quiet' = 'solid',
): VNode => (
  <button type="button" class={`assent-${kind}`} data-assent-action={action} onClick={run}>
    {label}
  </button>
);
