/** Loads a tag once, which the server may have put into the page. By its mark, a withdrawal knows that it runs. */
export function loadTag(category, src) {
  if (document.querySelector(`script[data-consent="${category}"]`)) return;
  const script = document.createElement('script');
  script.dataset.consent = category;
  script.src = src;
  document.head.append(script);
}
