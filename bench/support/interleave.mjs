/**
 * Measures every variant once per repetition, beginning with another one each time, so that a machine
 * that slows down slows them all. `measure` resolves with numbers by name. Returns, per variant, each
 * number's values in the order of the repetitions; a repetition that fails is told and done again once.
 */
export async function interleave(variants, repetitions, measure) {
  const results = Object.fromEntries(variants.map((variant) => [variant, {}]));
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (let turn = 0; turn < variants.length; turn++) {
      const variant = variants[(turn + repetition) % variants.length];
      const numbers = await twice(() => measure(variant));
      for (const [name, value] of Object.entries(numbers)) {
        (results[variant][name] ??= []).push(value);
      }
    }
  }
  return results;
}

/** Measures, and once more if that fails. */
export async function twice(measure) {
  try {
    return await measure();
  } catch (error) {
    console.error(`Repeating a measurement that failed: ${error.message}`);
    return measure();
  }
}
