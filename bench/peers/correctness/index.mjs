import { table } from '../../support/table.mjs';
import { checks } from './checks.mjs';
import { inParallel } from './in-parallel.mjs';
import { notApplicable } from './not-applicable.mjs';
import { createSubject } from './subject.mjs';

/** As many as two cores carry without a wait of a check growing too short. */
const AT_ONCE = 3;

/**
 * Asks every product what `checks.mjs` lists, each on a page and in a profile of its own, and prints the
 * answers. Resolves with `{ [check]: { [product id]: { ok, detail } } }`, where `ok` is `yes`, `partly`,
 * `no`, `n/a` or, where the check itself failed, `-`.
 * @param products what `products/index.mjs` lists
 * @param only a pattern: the checks whose names match
 */
export async function measureCorrectness({ browser, products, only = /./ }) {
  const measured = {};
  const askable = products.filter(({ selectors }) => selectors.banner);
  const subjects = askable.map((product) => createSubject({ browser, product }));
  for (const name of Object.keys(checks).filter((name) => only.test(name))) {
    const answers = await inParallel(subjects, AT_ONCE, (subject) => ask(name, subject));
    measured[name] = Object.fromEntries(askable.map(({ id }, index) => [id, answers[index]]));
  }
  console.log(draw(measured, askable));
  return measured;
}

async function ask(name, subject) {
  const reason = notApplicable[subject.product.id]?.[name];
  if (reason) return { ok: 'n/a', detail: reason };
  try {
    return await checks[name].run(subject);
  } catch (error) {
    return { ok: '-', detail: `the check failed: ${error.message.split('\n')[0]}` };
  }
}

function draw(measured, products) {
  const rows = Object.entries(measured).map(([name, answers]) => [
    name,
    ...products.map(({ id }) => answers[id].ok),
  ]);
  const details = Object.entries(measured).flatMap(([name, answers]) =>
    products.map(({ id }) => `${name}, ${id}: ${answers[id].ok}: ${answers[id].detail}`),
  );
  return [table(['check', ...products.map(({ id }) => id)], rows), '', ...details].join('\n');
}
