import { useConsent } from 'assent/react';

/** What the visitor decided, and the way to change it. */
export function Decision() {
  const { isDecided, choices, openPreferences, withdraw } = useConsent();
  const granted = Object.keys(choices).filter((category) => choices[category]);
  return (
    <>
      <p>
        <output>{isDecided ? `Granted: ${granted.join(', ')}` : 'Not decided yet'}</output>
      </p>
      <p>
        <button type="button" onClick={openPreferences}>
          Cookie preferences
        </button>{' '}
        <button type="button" onClick={withdraw}>
          Withdraw
        </button>
      </p>
    </>
  );
}
