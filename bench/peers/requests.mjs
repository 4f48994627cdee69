/**
 * How deep in a chain of requests each address was asked for: 1 by the page itself, 2 by a file that the
 * page asked for, and so on. Filled while the page loads; begin before it does.
 */
export async function watchDepths(devtools) {
  const depths = new Map();
  devtools.on('Network.requestWillBeSent', ({ request, initiator, documentURL }) => {
    const asker = initiator.url ?? initiator.stack?.callFrames[0]?.url;
    const depth = request.url === documentURL ? 0 : (depths.get(asker) ?? 0) + 1;
    if (!depths.has(request.url)) depths.set(request.url, depth);
  });
  await devtools.send('Network.enable');
  return depths;
}

/** Of what a page fetched, a product's own files: their bytes, their number and how deep they go. */
export function countOwn(resources, { id }, depths) {
  const own = resources.filter(({ name }) => new URL(name).pathname.startsWith(`/${id}/`));
  return {
    bytes: own.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    requests: own.length,
    depth: Math.max(0, ...own.map(({ name }) => depths.get(name) ?? 1)),
  };
}
