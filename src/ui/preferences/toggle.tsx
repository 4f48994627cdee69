import type { VNode } from 'preact';

/** A switch with its name before it. */
export interface ToggleProps {
  /** Unique in the page; what explains the switch has this and `-about` as its id. */
  readonly id: string;
  readonly name: string;
  /** Rank of the heading that the name is. */
  readonly level: 3 | 4;
  readonly isOn: boolean;
  /** It stands for services of which only some are on. */
  readonly isMixed?: boolean;
  /** It cannot be turned off. */
  readonly isLocked: boolean;
  /** Said beside it: that it is always or partly on, which a switch cannot say by itself. */
  readonly note: string | false;
  readonly change: (isOn: boolean) => void;
}

/** Draws a native checkbox as a switch. Nothing is stored by it. */
export function Toggle(props: ToggleProps): VNode {
  const { id, name, level, isOn, isMixed = false, isLocked, note, change } = props;
  const Heading: 'h3' | 'h4' = `h${level}`;
  return (
    <div class="assent-toggle">
      <Heading>
        <label for={id}>{name}</label>
      </Heading>
      {note && <span id={`${id}-note`}>{note}</span>}
      <input
        type="checkbox"
        role="switch"
        id={id}
        // A switch that is partly on is not on: turning it turns the rest on.
        checked={isOn && !isMixed}
        indeterminate={isMixed}
        disabled={isLocked}
        aria-describedby={`${id}-about${note ? ` ${id}-note` : ''}`}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
    </div>
  );
}
