/** What a third party answers for a tag: a script whose work is named by its address. */
export const answerTag = ({ pathname, searchParams }) =>
  pathname === '/tag.js' ? `bench.run(${searchParams.get('steps')})` : undefined;

/**
 * The markup of `count` held tags by what `draw` makes of one, of two categories in turn. Inline, or
 * from the third party's host; each does `steps` of work.
 */
export function tagsOf(draw, { count, steps, isInline, vendorOrigin }) {
  const tag = (_, index) =>
    draw({
      category: index % 2 ? 'marketing' : 'analytics',
      ...(isInline
        ? { text: `bench.run(${steps})` }
        : { src: `${vendorOrigin}/tag.js?steps=${steps}&tag=${index}` }),
    });
  return Array.from({ length: count }, tag).join('\n');
}
