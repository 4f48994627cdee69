/** A name that a pattern of the catalogue matches: `_ga_*` could be `_ga_1`. */
export const exampleName = (pattern: string): string =>
  pattern.startsWith('/')
    ? pattern
        .slice(2, -1)
        .replaceAll('\\d+', '1')
        .replace(/\\|\$$/g, '')
    : pattern.replaceAll('*', '1');
