import { categories } from './categories.mjs';

const state = (consent, { id }) => {
  if (id === 'necessary') return 'Always on';
  if (!consent) return 'Off, until you decide';
  return consent.choices[id] ? 'Allowed' : 'Refused';
};

/**
 * What the visitor decided, for the cookie policy. It is in the page as it arrives, so nothing moves;
 * `public/cookies.js` keeps it up to date afterwards.
 *
 * @param {import('assent').Consent | null} consent
 * @param {import('assent').Config} config
 * @returns {string} HTML
 */
export function choiceList(consent, config) {
  return config.categories
    .map(
      (category) => `
<div>
  <dt>${categories[category.id].title}</dt>
  <dd data-category="${category.id}">${state(consent, category)}</dd>
</div>`,
    )
    .join('');
}
