const form = document.querySelector('#prompt');
const question = document.querySelector('#question');
const answer = document.querySelector('#answer');

form.addEventListener('click', ({ target }) => {
  if (!target.matches('[data-idea]')) return;
  question.value = `${target.textContent}: `;
  question.focus();
});

question.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!question.value.trim()) return;
  answer.textContent = answer.dataset.text;
  // That somebody asked, not what: the question is nobody's business.
  if (window.assent?.allows('marketing', 'segment')) window.analytics?.track?.('Question asked');
});
