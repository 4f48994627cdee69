/** Does `work` of every item, `limit` of them at a time; resolves with the results in the items' order. */
export async function inParallel(items, limit, work) {
  const results = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}
