import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { googleTagManager } from './google-tag-manager.js';
import type { Page } from './integration.js';
import { denied } from './test-google-state.js';
import { testVisitor } from './test-visitor.js';

const file = readFileSync(
  new URL('../../integrations-templates/google-tag-manager.tpl', import.meta.url),
  'utf8',
);
const section = (name: string) => file.split(`___${name}___`)[1]!.split(/\n___/)[0]!;
const json = (name: string) => JSON.parse(section(name));
const code = section('SANDBOXED_JS_FOR_WEB_TEMPLATE');

/** Runs the template as its container would, for one event of the data layer. */
const fire = (message: Readonly<Record<string, unknown>>, fields = {}) => {
  const said: unknown[] = [];
  const apis: Readonly<Record<string, unknown>> = {
    copyFromDataLayer: (key: string) => message[key],
    makeInteger: Number,
    setDefaultConsentState: (state: unknown) => said.push(['default', state]),
    updateConsentState: (state: unknown) => said.push(['update', state]),
  };
  const data = {
    ...Object.fromEntries(
      json('TEMPLATE_PARAMETERS').map((field: { name: string; defaultValue: string }) => [
        field.name,
        field.defaultValue,
      ]),
    ),
    ...fields,
    gtmOnSuccess: () => said.push('success'),
  };
  // oxlint-disable-next-line no-implied-eval -- The template is code.
  new Function('require', 'data', code)((name: string) => apis[name], data);
  return said;
};

/** What the integration puts into the data layer. */
const messages = (act: (visitor: ReturnType<typeof testVisitor>) => void) => {
  const page: Page = {};
  act(testVisitor(googleTagManager({}, page)));
  return page.dataLayer as Record<string, unknown>[];
};

describe('The template for Google Tag Manager', () => {
  it('says the default when consent is initialised', () =>
    expect(fire({ event: 'gtm.init_consent' })).toEqual([
      ['default', { ...denied, wait_for_update: 500 }],
      'success',
    ]));

  it('updates nothing while the visitor is undecided', () => {
    const [ready] = messages((visitor) => visitor.arrives());
    expect(fire(ready!)).toEqual(['success']);
  });

  it('updates all signals with each decision that Assent announces', () => {
    const [, granted, withdrawn, forgotten] = messages((visitor) => {
      visitor.arrives();
      visitor.grants('analytics');
      visitor.denies();
      visitor.undecided();
    });
    expect(fire(granted!)).toEqual([
      ['update', { ...denied, analytics_storage: 'granted' }],
      'success',
    ]);
    expect(fire(withdrawn!)).toEqual([['update', denied], 'success']);
    expect(fire(forgotten!)).toEqual([['update', denied], 'success']);
  });

  it('says the default and then the decision where the decision was there first', () => {
    const [ready] = messages((visitor) => visitor.grants('marketing'));
    expect(fire({ ...ready, event: 'gtm.init_consent' })).toEqual([
      ['default', { ...denied, wait_for_update: 500 }],
      [
        'update',
        {
          ...denied,
          ad_storage: 'granted',
          ad_user_data: 'granted',
          ad_personalization: 'granted',
        },
      ],
      'success',
    ]);
  });

  it('needs all ids that a field names', () => {
    const fields = { analytics: 'analytics, pixel' };
    const [ready, decided] = messages((visitor) => {
      visitor.grants('analytics');
      visitor.decides(['analytics'], { pixel: true });
    });
    expect(fire(ready!, fields)[0]).toEqual(['update', denied]);
    expect(fire(decided!, fields)[0]).toEqual([
      'update',
      { ...denied, analytics_storage: 'granted' },
    ]);
  });

  it('may do what it does: write the seven signals, read its own part of the data layer', () => {
    const text = section('WEB_PERMISSIONS');
    for (const name of [...Object.keys(denied), 'event', 'assent']) {
      expect(text).toContain(`"string": "${name}"`);
    }
    expect(
      json('WEB_PERMISSIONS').map(
        ({ instance }: { instance: { key: { publicId: string } } }) => instance.key.publicId,
      ),
    ).toEqual(['access_consent', 'read_data_layer']);
  });
});
