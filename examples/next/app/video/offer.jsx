'use client';

import { useConsent } from 'assent/react';

/** Stands where the video would be, and lets the visitor have it. */
export function Offer() {
  const { choices, services, save } = useConsent();
  return (
    <p>
      Vendor shows this video, and learns that you are here.{' '}
      <button type="button" onClick={() => save(choices, { ...services, video: true })}>
        Show the video
      </button>
    </p>
  );
}
