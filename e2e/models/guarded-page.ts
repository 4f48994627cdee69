import type { Config } from '../../src/index.js';
import type { Site } from '../support/site.js';
import { ConsentPage } from './consent-page.js';

/** What the guard told, without the elements. */
export interface Blocked {
  readonly tag?: string;
  readonly cookie?: string;
  readonly reason: string;
}

/** Two services; the second one's host is a subdomain of the first one's. */
export const guardedConfig: Config = {
  categories: [
    { id: 'necessary', services: [{ id: 'payment', cookies: [{ name: 'paid' }] }] },
    {
      id: 'analytics',
      services: [
        {
          id: 'counter',
          hosts: ['localhost'],
          cookies: [{ name: '_an' }, { name: '_an_*' }, { name: '_both' }],
        },
      ],
    },
    {
      id: 'marketing',
      services: [
        {
          id: 'ads',
          hosts: ['ads.localhost'],
          cookies: [{ name: '_mk' }, { name: '_both' }, { name: 'NID', domain: 'ads.localhost' }],
        },
      ],
    },
  ],
  clear: { keep: ['_an_keep'] },
};

/** Where the second service's tags come from. */
export const adsOrigin = (site: Site): string =>
  site.vendorOrigin.replace('localhost', 'ads.localhost');

/** A page whose scripts insert tags without markup, under guard. */
export class GuardedPage extends ConsentPage {
  /** Opens `/guarded`, with Assent on it, and waits until it has started. */
  async openGuarded(
    site: Site,
    {
      config = guardedConfig,
      body = '',
      headers = {},
      nonce = '',
    }: { config?: Config; body?: string; headers?: Record<string, string>; nonce?: string } = {},
  ): Promise<void> {
    const own = nonce && `nonce="${nonce}"`;
    site.page(
      '/guarded',
      `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Guarded</title>
       <script ${own}>
         window.blocked = []; window.errors = [];
         addEventListener('error', ({ message }) => errors.push('thrown ' + message));
         document.addEventListener('assent:error', ({ detail }) => errors.push(detail.message));
         document.addEventListener('assent:blocked', ({ detail }) => blocked.push(detail));
       </script>
       <script type="application/json" data-assent-config>${JSON.stringify(config)}</script>
       <script ${own} src="/assent-guard.js"></script>
       <script ${own} async src="/assent.js"></script>
       </head><body><p>Guarded</p><div id="box"></div>${body}</body></html>`,
      headers,
    );
    await this.open('/guarded');
  }

  /** Inserts a tag in each of these ways; the tag's file has the name of the way. */
  async insert(
    origin: string,
    insertions: Readonly<Record<string, (address: string) => void>>,
  ): Promise<void> {
    const calls = Object.entries(insertions).map(([name, insert]) => {
      const file = `${name}.${extensionOf(name)}`;
      return `(${insert})(${JSON.stringify(`${origin}/${file}`)});`;
    });
    await this.page.evaluate(`(() => { ${calls.join('\n')} })()`);
  }

  /** What `assent:blocked` told. */
  async blocked(): Promise<readonly Blocked[]> {
    return this.page.evaluate(() =>
      window.blocked!.map(({ element, cookie, reason }) => ({
        ...(element && { tag: element.localName }),
        ...(cookie && { cookie }),
        reason,
      })),
    );
  }
}

const extensionOf = (name: string): string =>
  ({ frame: 'html', picture: 'png', sheet: 'css' })[name.split('-')[0]!] ?? 'js';

/** The paths that reached the third party, in order. */
export const vendorPaths = (site: Site): readonly string[] =>
  site.requests.filter(({ party }) => party === 'third').map(({ path }) => path);

declare global {
  interface Window {
    blocked?: { element?: Element; cookie?: string; reason: string }[];
  }
}
