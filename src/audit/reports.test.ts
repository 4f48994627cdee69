// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../core/check-config.js';
import { servicesOf } from './declared-config.js';
import { findViolations } from './find-violations.js';
import { proposeConfig } from './propose-config.js';
import { makeReport } from './report.js';
import { reportHtml } from './report-html.js';
import { reportJunit } from './report-junit.js';
import { reportTable } from './report-table.js';
import { recordingOf, request, visit } from './test-recording.js';

const nasty = '<script>alert("x")</script>&\u0001';
const recording = recordingOf([
  visit('before', {
    items: [
      { kind: 'cookie', name: nasty, days: null },
      { kind: 'cookie', name: '_fbp', days: 90 },
      { kind: 'local', name: 'seen' },
    ],
    requests: [request('www.google-analytics.com'), request('widgets.nowhere.example')],
  }),
  { ...visit('rejected'), trouble: 'It answers with 500.' },
]);
const findings = findViolations(recording);
const report = makeReport(recording, findings, new Date('2026-11-22T04:00:00Z'));

describe('a report', () => {
  it('begins with the violations on a terminal, and lists everything by service', () => {
    const table = reportTable(report, true);
    expect(table).toContain('tag-before-choice');
    expect(table.indexOf('tag-before-choice')).toBeLessThan(table.indexOf('What was seen'));
    expect(table).toContain('Meta Pixel (marketing, not declared)');
    expect(table).toContain('/ (after the refusal): It answers with 500.');
  });

  it('is well-formed XML, with a failure for each violation', () => {
    const xml = new DOMParser().parseFromString(reportJunit(report), 'text/xml');
    expect(xml.querySelector('parsererror')).toBeNull();
    expect(xml.querySelectorAll('failure')).toHaveLength(report.violations.length);
    expect(xml.querySelectorAll('skipped')).toHaveLength(1);
  });

  it('is HTML that loads nothing and runs nothing that a site said', () => {
    const html = reportHtml(report);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('script, link, img, iframe, [src]')).toHaveLength(0);
    expect(html).not.toMatch(/url\(|@import/);
    expect(page.body.textContent).toContain('<script>alert("x")</script>&');
    expect(page.querySelectorAll('.violations > li')).toHaveLength(report.violations.length);
  });
});

describe('a proposed configuration', () => {
  it('passes the check, and leaves nothing undeclared', () => {
    const { config: _, ...unknown } = recording;
    const things = findViolations(unknown).things.filter(({ name }) => name !== nasty);
    const config = proposeConfig({ things });
    expect(() => checkConfig(config)).not.toThrow();
    const marketing = config.categories!.find(({ id }) => id === 'marketing')!;
    expect(servicesOf(marketing).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['meta-pixel', 'this-site', 'nowhere-example']),
    );
    const again = findViolations({ ...recording, config });
    expect(again.violations.filter(({ id }) => id.startsWith('undeclared'))).toHaveLength(1);
  });

  it('keeps what the site has declared', () => {
    const config = proposeConfig(findings, recording.config);
    expect(config.categories!.slice(0, 2)).toEqual(recording.config!.categories);
  });
});
