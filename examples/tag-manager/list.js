/** Shows what became of each tag, by its file's name. */
(() => {
  const states = new Map();

  const show = (address, state) => {
    const name = new URL(address, location.href).pathname.split('/').pop();
    if (!/\.(css|html|js|mjs|png)$/.test(name)) return;
    states.set(name.split('.')[0], state);
    document.querySelector('tbody')?.replaceChildren(
      ...Array.from(states, ([tag, text]) => {
        const row = document.createElement('tr');
        for (const value of [tag, text]) row.insertCell().textContent = value;
        return row;
      }),
    );
  };
  const addressOf = ({ dataset, src, href }) => dataset.src ?? dataset.href ?? src ?? href;

  document.addEventListener('assent:blocked', ({ detail: { element, cookie, reason } }) => {
    console.info(reason);
    if (element) show(addressOf(element), 'held');
    if (cookie) console.info(`${cookie} was not written.`);
  });
  // What loads in the page from another host is a tag.
  document.addEventListener(
    'load',
    ({ target }) => {
      const address = addressOf(target);
      if (address && new URL(address, location.href).host !== location.host) show(address, 'ran');
    },
    true,
  );
})();
