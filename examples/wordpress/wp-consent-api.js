/** Stands for the script of the plugin WP Consent API: what it knows, it keeps in cookies of its own. */
window.wp_set_consent = (category, answer) => {
  document.cookie = `wp_consent_${category}=${answer}; path=/; max-age=2592000; samesite=lax`;
};

window.wp_has_consent = (category) => {
  // Without a consent type there is no law, and all is allowed.
  if (!window.wp_consent_type) return true;
  return document.cookie.split('; ').includes(`wp_consent_${category}=allow`);
};
