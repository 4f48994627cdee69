import { expect, test } from 'vitest';
import { literal, script } from './markup.mjs';

test('An attribute without a value is written without one, an undefined one is left out', () => {
  expect(script({ async: '', nonce: undefined, src: '/a.js' })).toBe(
    '<script async src="/a.js"></script>',
  );
});

test('An address with several parameters stays one attribute', () => {
  expect(script({ src: '/tag.js?steps=1&tag="2"' })).toContain(
    'src="/tag.js?steps=1&amp;tag=&quot;2&quot;"',
  );
});

test('A text that closes a script does not close the one it is in', () => {
  expect(literal({ text: '</script>' })).not.toContain('</script>');
  expect(JSON.parse(literal({ text: '</script>' }))).toEqual({ text: '</script>' });
});
