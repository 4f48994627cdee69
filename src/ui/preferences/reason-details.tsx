import type { VNode } from 'preact';
import type { CenterTexts } from '../../core/texts.js';

/** Why something cannot be refused: the site's words, where it says any, which open on demand. */
export const reasonDetails = (
  { whyNecessary }: CenterTexts,
  isLocked: boolean,
  reason: string | undefined,
): VNode | false =>
  isLocked &&
  !!reason && (
    <details>
      <summary>{whyNecessary}</summary>
      <p>
        <bdi>{reason}</bdi>
      </p>
    </details>
  );
