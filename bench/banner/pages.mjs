import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { article } from '../support/article.mjs';
import { readScripts } from '../support/builds.mjs';

const inPage = (name) => readFileSync(new URL(`in-page/${name}.js`, import.meta.url), 'utf8');
const ownDist = fileURLToPath(new URL('../../dist', import.meta.url));

const preload = (folder, ...files) =>
  files.map((file) => `<link rel="modulepreload" href="${folder}/${file}">`).join('');

const assent = ({
  folder = '/assent',
  file = 'assent.js',
  config,
  language,
  preloads = [],
} = {}) => ({
  language,
  head: `${preload(folder, ...preloads)}${
    config
      ? `<script type="application/json" data-assent-config>${JSON.stringify(config)}</script>`
      : ''
  }<script async src="${folder}/${file}" data-receipts="/receipts" data-privacy-policy="/privacy"></script>`,
  accept: 'assent.acceptAll()',
});

const banner = `<section id="by-hand" aria-labelledby="by-hand-heading">
<h2 id="by-hand-heading">Your choice about cookies</h2>
<p>We and our partners would like to use cookies for analytics and marketing. <a href="/privacy">Privacy
policy</a></p>
<button value="all">Accept all</button> <button value="none">Reject all</button>
<button>Preferences</button>
</section>`;

/**
 * Assent in its variants, and what it is compared with: the markup for a page's head and end, the page's
 * language, and what accepts. `floor` is a banner that is part of the page; `beside` is another build of
 * Assent, which is there when the command names one.
 */
export const variants = {
  nothing: {},
  floor: {
    head: '<style>#by-hand { position: fixed; inset: auto 0 0; padding: 20px; background: #fff; border: 1px solid }</style>',
    end: `${banner}<script>${inPage('by-hand')}</script>`,
    accept: 'accept()',
  },
  assent: assent(),
  'one file': assent({ file: 'assent.all.js' }),
  preloaded: assent({ preloads: ['assent-ui.js'] }),
  box: assent({ config: { ui: { layout: 'box' } } }),
  'box preloaded': assent({
    config: { ui: { layout: 'box' } },
    preloads: ['assent-ui.js', 'assent-looks.js'],
  }),
  modal: assent({ config: { ui: { layout: 'modal' } } }),
  german: assent({ language: 'de' }),
  beside: assent({ folder: '/beside' }),
};

/** The files of the benchmark's site, by path; `beside` is the `dist/` of another build. */
export function siteFiles(beside) {
  const files = new Map();
  const place = (folder, dist) => {
    for (const [name, text] of readScripts(dist)) files.set(`${folder}/${name}`, text);
    const locales = readdirSync(`${dist}/locales`).filter((name) => name.startsWith('de.'));
    for (const name of locales) {
      files.set(`${folder}/locales/${name}`, readFileSync(`${dist}/locales/${name}`, 'utf8'));
    }
  };
  place('/assent', ownDist);
  if (beside) place('/beside', beside);
  return files;
}

/** A page with the head and end of a variant. */
export const page = (variant) =>
  article({ ...variant, banner: '#assent :is(section, dialog), #by-hand' });
