import { describe, expect, it } from 'vitest';
import { isRemoval } from './guard-cookies.js';

describe('isRemoval', () => {
  it.each([
    'a=; Max-Age=0',
    'a=1;path=/;max-age=-1',
    'a=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/',
    'a=; Path=/; Expires = Thu, 01-Jan-1970 00:00:01 GMT',
  ])('sees that the time is over: %s', (text) => {
    expect(isRemoval(text)).toBe(true);
  });

  it.each([
    'a=1',
    'a=max-age=0',
    'a=; Path=/',
    'a=1; Max-Age=3600; Path=/0',
    'a=1; expires=Fri, 31 Dec 2999 23:59:59 GMT',
    'a=1; expires=someday',
  ])('sees that it is not: %s', (text) => {
    expect(isRemoval(text)).toBe(false);
  });
});
