/**
 * How many of the checks each product passes: `{ [id]: { passed, asked } }`. What does not apply to a
 * product, or could not be found out, is not asked; what it does in part is not passed.
 * @param correctness `{ [check]: { [product id]: { ok } } }`
 */
export function countChecks(correctness, products) {
  return Object.fromEntries(
    products.map(({ id }) => {
      const answers = Object.values(correctness).map((answers) => answers[id]?.ok);
      const asked = answers.filter((ok) => ['yes', 'partly', 'no'].includes(ok));
      return [id, { passed: asked.filter((ok) => ok === 'yes').length, asked: asked.length }];
    }),
  );
}
