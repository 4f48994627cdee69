/**
 * How long each function ran, by its name, out of a profile of the DevTools protocol: milliseconds by
 * `self`, itself, and `total`, with all that it called. `busy` is all time but the idle one.
 */
export function readProfile({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, { ...node, ms: 0 }]));
  samples.forEach((id, index) => (byId.get(id).ms += timeDeltas[index] / 1000));
  const self = {};
  const total = {};
  let busy = 0;
  const add = (sums, name, ms) => (sums[name] = (sums[name] ?? 0) + ms);
  const visit = (node, callers) => {
    const name = node.callFrame.functionName || '(anonymous)';
    // A function that calls itself is counted once.
    const names = new Set(callers).add(name);
    if (name !== '(idle)') busy += node.ms;
    add(self, name, node.ms);
    for (const one of names) add(total, one, node.ms);
    for (const child of node.children ?? []) visit(byId.get(child), names);
  };
  visit(byId.get(nodes[0].id), []);
  return { self, total, busy };
}
