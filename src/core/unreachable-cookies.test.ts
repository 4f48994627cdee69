import { describe, expect, it } from 'vitest';
import { choose } from './choices.js';
import { resolveConfig } from './config.js';
import { testConsent } from './test-consent.js';
import { unreachableCookies } from './unreachable-cookies.js';

const settings = resolveConfig({
  categories: [
    {
      id: 'necessary',
      services: [{ id: 'captcha', cookies: [{ name: 'NID', domain: 'google.com' }] }],
    },
    {
      id: 'marketing',
      services: [
        {
          id: 'video',
          cookies: [
            { name: 'YSC', domain: 'youtube.com' },
            { name: 'NID', domain: 'google.com' },
          ],
        },
        {
          id: 'ads',
          cookies: [
            { name: 'server_id', httpOnly: true, domain: 'example.com' },
            { name: 'cart_id', httpOnly: true },
            { name: 'plain' },
          ],
        },
      ],
    },
  ],
  clear: { keep: ['cart_*'] },
});
const consent = (...granted: readonly string[]) =>
  testConsent(choose(settings, (id) => granted.includes(id), {}));
const unreachable = (previous = testConsent(), ran: readonly string[] = [], now = consent()) =>
  unreachableCookies(settings, { previous, consent: now }, ran, 'www.example.com');

const third = { kind: 'cookie', name: 'YSC', reason: 'third-party', domain: 'youtube.com' };
const hidden = { kind: 'cookie', name: 'server_id', reason: 'http-only' };

describe('unreachableCookies', () => {
  it('tells those of other hosts and those that scripts do not see, when a service is withdrawn', () => {
    expect(unreachable(consent('marketing'))).toEqual([third, hidden]);
  });

  it('tells nothing of services that could not have set them', () => {
    expect(unreachable()).toEqual([]);
    expect(
      unreachableCookies(settings, { previous: null, consent: consent() }, [], 'www.example.com'),
    ).toEqual([]);
  });

  it('tells of services whose tags ran, however long ago they were denied', () => {
    expect(unreachable(undefined, ['video'])).toEqual([third]);
  });

  it('tells nothing of what is allowed', () => {
    expect(unreachable(consent('marketing'), ['video'], consent('marketing'))).toEqual([]);
  });
});
