/** A single-page app: each navigation swaps the body's content, with 20 tags in the new one. */
'use strict';
bench.navigate = (() => {
  const category = (index) => (index % 2 ? 'marketing' : 'analytics');
  const kinds = {
    scripts(index, visit) {
      const isInline = index % 4 !== 0;
      const script = document.createElement('script');
      if (!bench.isPlain) {
        script.type = 'text/plain';
        script.dataset.consent = category(index);
      }
      script.async = false;
      if (isInline) script.text = `bench.seen = ${visit * 20 + index}`;
      else script.src = `/seen.js?tag=${index}`;
      return script;
    },
    embeds(index) {
      const name = index % 2 ? 'img' : 'iframe';
      const element = document.createElement(name);
      const address = name === 'img' ? '/pixel.gif' : '/frame';
      if (bench.isPlain) element.src = address;
      else {
        element.dataset.consent = category(index);
        element.dataset.src = address;
      }
      return element;
    },
  };

  return async (kind, visit) => {
    const main = document.createElement('main');
    for (let line = 0; line < 50; line++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `Page ${visit}, line ${line}`;
      main.append(paragraph);
    }
    for (let index = 0; index < 20; index++) main.append(kinds[kind](index, visit));
    document.querySelector('main').replaceWith(main);
    // Longer than 20 tags take that run one by one.
    await new Promise((resolve) => setTimeout(resolve, 60));
  };
})();
