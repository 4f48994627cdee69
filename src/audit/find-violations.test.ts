import { describe, expect, it } from 'vitest';
import { findViolations } from './find-violations.js';
import { recordingOf, request, visit } from './test-recording.js';
import type { Recording } from './types.js';

const idsOf = (recording: Recording) =>
  findViolations(recording).violations.map(({ id, subject }) => `${id}: ${subject}`);
const ga = { kind: 'cookie', name: '_ga', days: 300 } as const;

describe('what is wrong with a site', () => {
  it('is nothing, where all waits for consent and goes with it', () => {
    const tag = request('www.google-analytics.com');
    expect(
      idsOf(
        recordingOf([
          visit('before', { items: [{ kind: 'cookie', name: 'basket', days: 7 }] }),
          visit('rejected', { items: [{ kind: 'cookie', name: 'assent', days: 182 }] }),
          visit('accepted', { items: [ga], requests: [tag, request('cdn.shop.example')] }),
          visit('withdrawn'),
        ]),
      ),
    ).toEqual([]);
  });

  it('is told once for each thing, in the first phase where it is wrong', () => {
    const visits = (['before', 'rejected', 'accepted', 'withdrawn'] as const).map((phase) =>
      visit(phase, { items: [ga] }),
    );
    expect(idsOf(recordingOf(visits))).toEqual(['cookie-before-choice: _ga']);
    expect(idsOf(recordingOf(visits.slice(1)))).toEqual(['cookie-after-reject: _ga']);
    expect(idsOf(recordingOf(visits.slice(2)))).toEqual(['cookie-after-withdrawal: _ga']);
    expect(idsOf(recordingOf([visits[2]!]))).toEqual([]);
  });

  it('is no early tag, where the visitor’s law lets it run until it is refused', () => {
    const tag = { requests: [request('google-analytics.com')] };
    const law = { onBeforeChoice: ['analytics'] };
    expect(idsOf(recordingOf([visit('before', tag)], law))).toEqual([]);
    expect(idsOf(recordingOf([visit('before', tag), visit('rejected', tag)], law))).toEqual([
      'tag-after-reject: google-analytics.com',
    ]);
  });

  it('is not a cookie that another host keeps, once nothing is requested there', () => {
    const kept = { kind: 'cookie', name: 'fr', domain: 'facebook.com', days: 90 } as const;
    const { violations } = findViolations(
      recordingOf([visit('accepted', { items: [kept] }), visit('withdrawn', { items: [kept] })]),
    );
    expect(violations.map(({ id }) => id)).toEqual(['undeclared-cookie']);
  });

  it('is not what nobody declares, where nobody knows what is declared', () => {
    const { config: _, ...unknown } = recordingOf([
      visit('accepted', {
        items: [{ kind: 'local', name: 'x' }],
        requests: [request('nowhere.example')],
      }),
    ]);
    expect(idsOf(unknown)).toEqual([]);
    expect(idsOf(recordingOf(unknown.visits))).toEqual([
      'undeclared-host: nowhere.example',
      'undeclared-storage: x',
    ]);
  });

  it('names the field to mend and the service', () => {
    const { violations } = findViolations(
      recordingOf([visit('accepted', { items: [{ kind: 'cookie', name: '_fbp', days: 90 }] })]),
    );
    expect(violations[0]).toMatchObject({
      id: 'undeclared-cookie',
      service: 'meta-pixel',
      message: expect.stringContaining('Add cookies: [{ "name": "_fbp" }] to its service.'),
    });
  });

  it('is a banner that makes refusing harder than accepting', () => {
    const accept = { label: 'Accept', width: 100, height: 40, fontSize: 16, isFramed: true };
    const asked = (more: object) =>
      idsOf(
        recordingOf([], {
          banner: { product: 'x', accept, hasLaterReject: false, preTicked: [], ...more },
        }),
      );
    expect(asked({ reject: { ...accept, label: 'Reject' } })).toEqual([]);
    expect(asked({ reject: { ...accept, isFramed: false } })).toEqual(['reject-less-visible: x']);
    expect(asked({})).toEqual(['missing-reject: x']);
    expect(asked({ hasLaterReject: true })).toEqual(['reject-in-second-layer: x']);
    expect(asked({ reject: accept, preTicked: ['Ads'] })).toEqual(['pre-ticked-switch: Ads']);
  });

  it('is a signal of consent that was never given', () => {
    const told = (googleState: string) => ({
      requests: [request('cdn.shop.example', { googleState })],
    });
    expect(idsOf(recordingOf([visit('rejected', told('G100'))]))).toEqual([]);
    expect(idsOf(recordingOf([visit('rejected', told('G111'))]))).toEqual([
      'consent-mode-granted: cdn.shop.example',
    ]);
    expect(idsOf(recordingOf([visit('accepted', told('G111'))]))).toEqual([]);
  });
});
