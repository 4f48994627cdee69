/** How many letters to put in, take out or exchange to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...a].entries()) {
    const next = [line + 1];
    for (let column = 1; column <= b.length; column++) {
      const exchanged = row[column - 1]! + (b[column - 1] === letter ? 0 : 1);
      next.push(Math.min(exchanged, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The names that somebody may have meant by `name`: those that are nearest, at most three. */
export function nearestNames(name: string, names: readonly string[]): readonly string[] {
  const word = name.toLowerCase().replace(/[^a-z\d]+/g, '-');
  const steps = names.map((candidate) =>
    candidate !== word && word.length > 2 && candidate.includes(word)
      ? 1
      : distance(word, candidate),
  );
  const fewest = Math.min(...steps);
  if (fewest > Math.max(1, word.length / 3)) return [];
  return names.filter((_, index) => steps[index] === fewest).slice(0, 3);
}
