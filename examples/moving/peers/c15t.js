import { getOrCreateConsentRuntime } from 'c15t';

// Headless: the page draws the banner itself.
const { consentStore } = getOrCreateConsentRuntime({
  mode: 'offline',
  consentCategories: ['necessary', 'functionality', 'measurement', 'marketing'],
  // Without a policy nobody would be asked, and everything would run.
  overrides: { country: 'DE' },
});
const banner = document.querySelector('[data-banner]');
const decide = async (choose) => {
  await choose(consentStore.getState());
  banner.hidden = true;
};
document.querySelector('[data-accept]').addEventListener('click', () => {
  void decide((store) => store.saveConsents('all'));
});
document.querySelector('[data-reject]').addEventListener('click', () => {
  void decide((store) => store.saveConsents('necessary'));
});
document.querySelector('[data-some]').addEventListener('click', () => {
  void decide((store) => {
    store.setSelectedConsent('measurement', true);
    return store.saveConsents('custom');
  });
});
banner.hidden = false;
