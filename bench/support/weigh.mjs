/** What a page has taken so far: milliseconds of scripts and of all tasks, and KiB of heap once it is collected. */
export async function weigh(devtools) {
  const { ScriptDuration, TaskDuration } = await metrics(devtools);
  // What a finalizer frees goes with the second one.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await metrics(devtools);
  return { script: ScriptDuration * 1000, tasks: TaskDuration * 1000, heap: JSHeapUsedSize / 1024 };
}

async function metrics(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
