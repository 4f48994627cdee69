/** Keeps the list of the visitor's choice up to date; it arrived with the page. */
document.addEventListener('assent:decision', ({ detail: { consent } }) => {
  for (const item of document.querySelectorAll('[data-category]')) {
    const { category } = item.dataset;
    if (category === 'necessary') continue;
    item.textContent = consent
      ? consent.choices[category]
        ? 'Allowed'
        : 'Refused'
      : 'Off, until you decide';
  }
});
