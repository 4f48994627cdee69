const PATIENCE = 2000;

/**
 * The result of some work; `otherwise` where it throws, rejects or takes over two seconds: a browser
 * that lacks or blocks an interface may do any of the three.
 */
export async function within<Result>(
  work: () => Promise<Result>,
  otherwise: Result,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, otherwise);
  });
  try {
    return await Promise.race([work(), late]);
  } catch {
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}
