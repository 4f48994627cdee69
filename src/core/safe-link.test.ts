import { describe, expect, it } from 'vitest';
import { safeLink } from './safe-link.js';

describe('a link', () => {
  it.each([
    'https://vendor.example/privacy',
    'http://vendor.example',
    '//vendor.example/privacy',
    '/privacy',
    'privacy.html',
    '../privacy?of=javascript:#data:',
    '#privacy',
  ])('may lead to %j', (address) => {
    expect(safeLink(address)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://site.example/1',
    'file:///etc/passwd',
    'mailto:privacy@vendor.example',
    'https://',
    '',
    undefined,
  ])('may not lead to %j', (address) => {
    expect(safeLink(address)).toBeUndefined();
  });
});
