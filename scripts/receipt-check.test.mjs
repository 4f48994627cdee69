import { readFileSync } from 'node:fs';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import { formats } from '../src/server/receipt-formats.ts';
import { checkUrl, receiptCheck } from './receipt-check.mjs';

describe('the code that checks receipts', () => {
  it('is made from the schema as it is now: node scripts/receipt-check.mjs', () => {
    expect(readFileSync(checkUrl, 'utf8')).toBe(receiptCheck());
  });

  it('compiles nothing when it runs, and asks no other module', () => {
    const code = readFileSync(checkUrl, 'utf8');
    expect(code).not.toMatch(/\brequire\(|\beval\(|new Function/);
    expect(code.match(/^import .*$/gm)).toEqual([
      "import { formats } from './receipt-formats.js';",
    ]);
  });

  it.each([
    ['date-time', '2026-10-14T09:12:03.412Z', '2028-02-29T23:59:59+14:00', '2000-02-29T00:00:00z'],
    [
      'date-time',
      '2026-02-29T00:00:00Z',
      '1900-02-29T00:00:00Z',
      '2026-13-01T00:00:00Z',
      '2026-04-31T00:00:00Z',
    ],
    [
      'date-time',
      '2026-10-14T24:00:00Z',
      '2026-10-14T09:60:00Z',
      '2026-10-14T09:12:03',
      '2026-10-14',
      '',
    ],
    [
      'uri',
      'https://example.com/notice?v=1#a',
      'urn:x:y',
      'HTTPS://EXAMPLE.com/%20',
      'https://[::1]/',
    ],
    [
      'uri',
      '/notice',
      'example.com',
      'https://example.com/a b',
      'https://example.com/ü',
      'https:',
      '',
    ],
    ['uri', 'https://example.com/%zz', 'https://example.com/"', 'https://example.com/#a#b'],
    ['uuid', 'bf4f4479-a479-41af-aa40-af427e6658d2', 'BF4F4479-A479-41AF-AA40-AF427E6658D2'],
    ['uuid', 'bf4f4479a47941afaa40af427e6658d2', 'bf4f4479-a479-41af-aa40-af427e6658d', 'x', ''],
  ])('reads %s as JSON Schema does', (name, ...texts) => {
    const stock = fullFormats[name];
    const expected = (text) => {
      if (typeof stock === 'function') return stock(text);
      return stock instanceof RegExp ? stock.test(text) : stock.validate(text);
    };
    for (const text of texts) {
      expect([text, formats[name].validate(text)]).toEqual([text, expected(text)]);
    }
  });

  it('takes neither a leap second nor urn:uuid:, which a database does not', () => {
    expect(formats['date-time'].validate('2016-12-31T23:59:60Z')).toBe(false);
    expect(formats.uuid.validate('urn:uuid:bf4f4479-a479-41af-aa40-af427e6658d2')).toBe(false);
  });
});
