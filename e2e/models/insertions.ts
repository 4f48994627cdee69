/** Inserts a tag with this address. */
type Insertion = (address: string) => void;

/** How scripts insert scripts: each runs in the page, by itself. */
export const scriptInsertions: Readonly<Record<string, Insertion>> = {
  'tag-manager': (address) => {
    const first = document.getElementsByTagName('script')[0]!;
    const script = document.createElement('script');
    script.async = true;
    script.src = address;
    first.parentNode!.insertBefore(script, first);
  },
  attribute: (address) => {
    const script = document.createElement('script');
    script.setAttribute('src', address);
    document.head.appendChild(script);
  },
  append: (address) => {
    document.head.append('text', Object.assign(document.createElement('script'), { src: address }));
  },
  prepend: (address) => {
    document.body.prepend(Object.assign(document.createElement('script'), { src: address }));
  },
  'after-text': (address) => {
    const text = document.querySelector('p')!.firstChild as Text;
    text.after(Object.assign(document.createElement('script'), { src: address }));
  },
  before: (address) => {
    document
      .querySelector('p')!
      .before(Object.assign(document.createElement('script'), { src: address }));
  },
  'replace-with': (address) => {
    const place = document.body.appendChild(document.createElement('b'));
    place.replaceWith(Object.assign(document.createElement('script'), { src: address }));
  },
  'replace-child': (address) => {
    const place = document.body.appendChild(document.createElement('b'));
    document.body.replaceChild(
      Object.assign(document.createElement('script'), { src: address }),
      place,
    );
  },
  'replace-children': (address) => {
    const box = document.body.appendChild(document.createElement('div'));
    box.replaceChildren(Object.assign(document.createElement('script'), { src: address }));
  },
  adjacent: (address) => {
    document.body.insertAdjacentElement(
      'beforeend',
      Object.assign(document.createElement('script'), { src: address }),
    );
  },
  range: (address) => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('p')!);
    range.insertNode(Object.assign(document.createElement('script'), { src: address }));
  },
  'in-fragment': (address) => {
    const fragment = document.createDocumentFragment();
    fragment.append(Object.assign(document.createElement('script'), { src: address }));
    document.body.appendChild(fragment);
  },
  'in-element': (address) => {
    const box = document.createElement('div');
    box
      .appendChild(document.createElement('p'))
      .append(Object.assign(document.createElement('script'), { src: address }));
    document.body.append(box);
  },
  contextual: (address) => {
    const range = document.createRange();
    document.body.append(range.createContextualFragment(`<script src="${address}"></script>`));
  },
  namespace: (address) => {
    const script = document.createElementNS('http://www.w3.org/1999/xhtml', 'script');
    (script as HTMLScriptElement).src = address;
    document.head.append(script);
  },
  'type-after-address': (address) => {
    const script = document.createElement('script');
    script.src = address;
    script.type = 'text/javascript';
    document.head.append(script);
  },
  'type-attribute-after-address': (address) => {
    const script = document.createElement('script');
    script.src = address;
    script.setAttribute('type', 'application/javascript');
    document.head.append(script);
  },
  'address-after-append': (address) => {
    const script = document.createElement('script');
    document.head.append(script);
    script.src = address;
  },
  'attribute-after-append': (address) => {
    const script = document.createElement('script');
    document.head.append(script);
    script.setAttribute('SRC', address);
  },
  'namespaced-attribute-after-append': (address) => {
    const script = document.createElement('script');
    document.head.append(script);
    script.setAttributeNS(null, 'src', address);
  },
};

/** Scripts that are held, and that the gate cannot let go on the same page. */
export const stuckInsertions: Readonly<Record<string, Insertion>> = {
  'in-shadow-root': (address) => {
    const box = document.body.appendChild(document.createElement('div'));
    box
      .attachShadow({ mode: 'open' })
      .append(Object.assign(document.createElement('script'), { src: address }));
  },
  drawing: (address) => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
    script.setAttribute('href', address);
    drawing.append(script);
    document.body.append(drawing);
  },
  'linked-drawing': (address) => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    document.body.append(drawing);
    const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
    drawing.append(script);
    script.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', address);
  },
};

/** How scripts insert frames, pictures and style sheets. */
export const mediaInsertions: Readonly<Record<string, Insertion>> = {
  'frame-append': (address) => {
    document.body.append(
      Object.assign(document.createElement('iframe'), { src: address, title: 'a' }),
    );
  },
  'frame-address-after-append': (address) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.title = 'b';
    frame.src = address;
  },
  'frame-attribute': (address) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('src', address);
    document.body.append(frame);
  },
  'frame-inner-html': (address) => {
    document.querySelector('#box')!.innerHTML = `<p>SPA</p><iframe src='${address}'></iframe>`;
  },
  'frame-outer-html': (address) => {
    const place = document.body.appendChild(document.createElement('b'));
    place.outerHTML = `<b><iframe title="a > b" src=${address}></iframe></b>`;
  },
  'frame-adjacent-html': (address) => {
    document.body.insertAdjacentHTML('beforeend', `<IFRAME SRC="${address}"></IFRAME>`);
  },
  'frame-template': (address) => {
    const template = document.createElement('template');
    template.innerHTML = `<section><iframe src="${address}"></iframe></section>`;
    document.body.append(template.content.cloneNode(true));
  },
  picture: (address) => {
    document.body.append(Object.assign(new Image(), { src: address }));
  },
  'picture-set': (address) => {
    document.body.append(Object.assign(new Image(), { srcset: `${address} 1x` }));
  },
  'picture-inner-html': (address) => {
    const box = document.createElement('div');
    box.innerHTML = `<img alt="" src="${address}">`;
    document.body.append(box);
  },
  sheet: (address) => {
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address }),
    );
  },
  preload: (address) => {
    const link = document.createElement('link');
    link.setAttribute('rel', 'preload');
    link.setAttribute('as', 'script');
    link.setAttribute('href', address);
    document.head.append(link);
  },
};
