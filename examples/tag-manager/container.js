/**
 * A small tag manager. It inserts tags in the ways that real ones do, and knows nothing of consent.
 */
window.container = (() => {
  const analytics = 'https://vendor.example';
  const ads = 'https://ads.vendor.example';
  const first = document.querySelector('script[src]');

  const script = (src) => Object.assign(document.createElement('script'), { src });

  const tags = {
    // Google Tag Manager and most others.
    counter() {
      const tag = document.createElement('script');
      tag.async = true;
      tag.src = `${analytics}/counter.js?cookie=_an`;
      first.parentNode.insertBefore(tag, first);
    },
    // In the page first, its address afterwards.
    heatmap() {
      const tag = document.createElement('script');
      document.head.appendChild(tag);
      tag.setAttribute('src', `${analytics}/heatmap.js?delay=300`);
    },
    // Two that have to run one after the other, however long the first one takes.
    library() {
      document.head.append(
        Object.assign(script(`${analytics}/library.js?delay=300`), { async: false }),
      );
    },
    plugin() {
      document.head.append(Object.assign(script(`${analytics}/plugin.js`), { async: false }));
    },
    experiment() {
      const tag = script(`${analytics}/experiment.mjs`);
      tag.type = 'module';
      tag.crossOrigin = 'anonymous';
      document.body.insertAdjacentElement('beforeend', tag);
    },
    // A stub that collects calls until its script is there, as Meta's and others' do.
    audience() {
      window.audience ??= (...call) => (window.audience.calls ??= []).push(call);
      window.audience('page');
      const tag = script(`${ads}/audience.js?cookie=_mk`);
      tag.type = 'text/javascript';
      const fragment = document.createDocumentFragment();
      fragment.append(tag);
      document.body.append(fragment);
    },
    // Never in the page: nobody can let it go later.
    conversion() {
      new Image().src = `${ads}/conversion.png`;
    },
    frame() {
      const tag = document.createElement('iframe');
      tag.title = 'Frame';
      tag.width = tag.height = 1;
      tag.src = `${ads}/frame.html`;
      document.body.append(tag);
    },
    video() {
      document.querySelector('#video').innerHTML =
        `<iframe title="Video" width="320" height="180" src="${ads}/video.html"></iframe>`;
    },
    font() {
      const tag = document.createElement('link');
      tag.rel = 'stylesheet';
      tag.href = `${ads}/font.css`;
      document.head.append(tag);
    },
  };

  return {
    start() {
      for (const insert of Object.values(tags)) insert();
    },
    write() {
      document.write(`<script src="${analytics}/written.js"></script>`);
    },
  };
})();
