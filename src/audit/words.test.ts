import { describe, expect, it } from 'vitest';
import { retentionDays } from './retention-days.js';
import { roleOfLabel } from './role-of-label.js';
import { isSameSite, siteOf } from './site-of.js';

describe('a label of a button', () => {
  it.each([
    ['Accept all', 'accept'],
    ['Accept only necessary', 'reject'],
    ['Continue without accepting →', 'reject'],
    ['Alle ablehnen', 'reject'],
    ['Tout refuser', 'reject'],
    ['Rechazar todo', 'reject'],
    ['Rifiuta tutto', 'reject'],
    ['Alles weigeren', 'reject'],
    ['Odrzuć wszystkie', 'reject'],
    ['Avvisa alla', 'reject'],
    ['Hylkää kaikki', 'reject'],
    ['Tümünü reddet', 'reject'],
    ['すべて拒否', 'reject'],
    ['全部拒绝', 'reject'],
    ['OK', 'accept'],
    ['Cookie settings', 'reopen'],
    ['Save choices', 'save'],
    ['Okinawa', undefined],
    ['Buy now', undefined],
    ['', undefined],
  ])('%s: %s', (label, role) => {
    expect(roleOfLabel(label)).toBe(role);
  });
});

describe('a retention in words', () => {
  it.each([
    ['90 days', 90],
    ['13 months', 396.5],
    ['2 Jahre', 730],
    ['36 Stunden', 1.5],
    ['1 jour', 1],
    ['30 days or 1 year', 365],
    ['Session', 0],
    ['Until you sign out', undefined],
    ['Until you close the browser', 0],
  ])('%s: %s days', (words, days) => {
    expect(retentionDays(words)).toBe(days);
  });
});

describe('the site of a host', () => {
  it('is its registrable domain, as near as labels tell', () => {
    expect(siteOf('www.shop.example.co.uk')).toBe('example.co.uk');
    expect(siteOf('127.0.0.1')).toBe('127.0.0.1');
    expect(isSameSite('cdn.example.com', 'www.example.com')).toBe(true);
    expect(isSameSite('a.localhost', 'b.localhost')).toBe(false);
  });
});
