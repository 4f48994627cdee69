'use client';

import { useEffect } from 'react';
import { useRouter } from 'next/navigation';
import { useConsent } from 'assent/react';

/** After another decision than the server has `rendered` by, asks it for the page again. */
export function FollowDecision({ rendered }) {
  const router = useRouter();
  const decidedAt = useConsent().consent?.decidedAt;
  useEffect(() => {
    if (decidedAt !== rendered) router.refresh();
  }, [router, decidedAt, rendered]);
  return null;
}
