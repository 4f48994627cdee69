let failures = 0;

document.querySelector('#order').addEventListener('click', () => {
  dispatchEvent(new Event('order'));
});
document.querySelector('#fail').addEventListener('click', () => {
  failures += 1;
  throw new Error(`Order ${failures} could not be placed.`);
});
