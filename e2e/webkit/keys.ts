import { unsupported } from './unsupported.js';

// The code points are WebDriver's: https://www.w3.org/TR/webdriver2/#keyboard-actions
const codes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  ControlOrMeta: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  F1: '\uE031',
  F6: '\uE036',
  F10: '\uE03A',
};

/** The WebDriver keys of a Playwright shortcut such as `Escape`, `a` or `Shift+Tab`, in order. */
export function keysOf(shortcut: string): string[] {
  const names = shortcut.length > 1 ? shortcut.split('+') : [shortcut];
  return names.map((name) => codes[name] ?? (name.length === 1 ? name : unknownKey(name)));
}

function unknownKey(name: string): never {
  return unsupported(`The key "${name}"`, 'Add it to e2e/webkit/keys.ts.');
}
