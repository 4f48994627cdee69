import { createConsent } from 'assent';
import { chat } from './chat.js';

// Importing did nothing; this starts it.
const assent = createConsent(
  {
    receipts: { endpoint: '/consent-receipts' },
    links: { privacyPolicy: '/privacy' },
    // Vendors that Assent knows are named; each is a chunk of its own.
    integrations: { matomo: true },
  },
  { integrations: [chat()] },
);

const state = document.querySelector('output');
const stop = assent.$consent.subscribe((consent) => {
  state.textContent = consent ? `Decided: ${consent.method}` : 'Not decided yet';
});

// A part of the site that waits for its category by itself, without held markup.
assent.when('analytics').then(() => {
  (window.ran ??= []).push('own-analytics');
});

document.querySelector('#stop').addEventListener('click', () => {
  stop();
  assent.stop();
});
window.example = assent;

export { createConsent };
