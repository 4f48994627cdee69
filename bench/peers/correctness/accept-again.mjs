const assent = 'assent.acceptAll()';

/** A script of the page that accepts everything once more, by product, as `withdraw` takes it back. */
export const acceptAgain = {
  assent,
  'assent-all': assent,
  beside: assent,
  'vanilla-cookieconsent': 'CookieConsent.acceptCategory("all")',
  orejime: 'orejime.manager.acceptAll()',
  klaro: 'klaro.getManager().changeAll(true); klaro.getManager().saveAndApplyConsents("accept")',
  tarteaucitron: 'tarteaucitron.userInterface.respondAll(true)',
  c15t: 'c15tStore.getState().saveConsents("all")',
  osano: 'cookieconsentPopup.setStatus("allow")',
  floor: 'decideByHand(["functional", "analytics", "marketing"])',
};
