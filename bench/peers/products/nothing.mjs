import { script } from './markup.mjs';

/** The page without any of it; what would be held runs as the page is read. */
export const nothing = {
  id: 'nothing',
  title: 'nothing',
  version: '',
  files: () => new Map(),
  head: () => '',
  end: () => '',
  tag: ({ src, text, type, attributes }) => script({ type, src, ...attributes }, text),
  selectors: {},
  storage: [],
};
