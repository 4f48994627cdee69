// What the form below chose becomes `ui` of the configuration, before Assent reads it.
const configuration = document.querySelector('[data-assent-config]');
const chosenUi = Object.fromEntries(new URLSearchParams(location.search));
configuration.textContent = JSON.stringify({
  ...JSON.parse(configuration.textContent),
  ui: { trigger: true, ...chosenUi },
});
document.addEventListener('DOMContentLoaded', () => {
  const { elements } = document.querySelector('#ui');
  for (const [name, value] of Object.entries(chosenUi))
    if (elements[name]) elements[name].value = value;
});
