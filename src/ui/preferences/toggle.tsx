import type { VNode } from 'preact';

/** A switch with its name before it. */
export interface ToggleProps {
  /** Unique in the page. */
  readonly id: string;
  readonly name: string;
  /** Rank of the heading that the name is. */
  readonly level: 3 | 4;
  /** Ids of the elements that explain it. */
  readonly describedBy: string;
  readonly isOn: boolean;
  /** What it stands for is partly on and partly off. */
  readonly isMixed?: boolean;
  /** Said beside a switch that cannot be turned off. */
  readonly always: string | false;
  readonly change: (isOn: boolean) => void;
}

/** Draws a native checkbox as a switch. Nothing is stored by it. */
export function Toggle(props: ToggleProps): VNode {
  const { id, name, level, describedBy, isOn, isMixed = false, always, change } = props;
  const Heading: 'h3' | 'h4' = `h${level}`;
  const note = `${id}-note`;
  return (
    <div class="assent-toggle">
      <Heading>
        <label for={id}>{name}</label>
      </Heading>
      {always && <span id={note}>{always}</span>}
      <input
        type="checkbox"
        role="switch"
        id={id}
        checked={isOn}
        indeterminate={isMixed}
        disabled={!!always}
        aria-describedby={always ? `${describedBy} ${note}` : describedBy}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
    </div>
  );
}
