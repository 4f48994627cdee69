import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const cwd = new URL('..', import.meta.url).pathname;
const run = promisify(execFile);

/** Runs a module in a process of its own, where packages are found as on a server; what it prints. */
const onServer = async (code) =>
  (await run(process.execPath, ['--input-type=module', '--eval', code], { cwd })).stdout.trim();

const initial = `{ consent: null, choices: { marketing: true }, services: {} }`;
const apps = {
  react: `
    import { createElement as h } from 'react';
    import { renderToString } from 'react-dom/server';
    const draw = (initial) =>
      renderToString(h(ConsentProvider, { config, initial }, h(Consented, { category, fallback: 'no' }, 'yes')));`,
  vue: `
    import { createSSRApp, h } from 'vue';
    import { renderToString } from 'vue/server-renderer';
    const draw = async (initial) =>
      (await renderToString(
        createSSRApp({
          render: () => h(Consented, { category }, { default: () => 'yes', fallback: () => 'no' }),
        }).use(consentPlugin, { config, initial }),
      )).replace(/<!--.*?-->/g, '');`,
  solid: `
    import { createComponent } from 'solid-js';
    import { renderToString } from 'solid-js/web';
    const draw = (initial) =>
      renderToString(() =>
        createComponent(ConsentProvider, {
          config,
          initial,
          get children() {
            return createComponent(Consented, { category, fallback: 'no', children: 'yes' });
          },
        }),
      );`,
};

describe.each(Object.entries(apps))('a server that renders with assent/%s', (name, draw) => {
  it('draws what the request allows, starts nothing, and ends', async () => {
    const provider = name === 'vue' ? 'consentPlugin' : 'ConsentProvider';
    const printed = await onServer(`
      import { Consented, ${provider} } from 'assent/${name}';
      const category = 'marketing';
      const config = { categories: [{ id: 'necessary' }, { id: 'marketing' }] };
      ${draw}
      console.log(await draw(null), await draw(${initial}));`);
    expect(printed).toBe('no yes');
  });
});

it.each(['assent', 'assent/preact', 'assent/svelte', 'assent/integrations', 'assent/guard'])(
  'imports %s on a server, where it does nothing',
  async (name) => {
    expect(await onServer(`import '${name}'; console.log('imported')`)).toBe('imported');
  },
);
