/** Points the stack of an error at the test that made the call, and away from the adapter. */
export function atCallSite<E extends Error>(error: E): E {
  Error.captureStackTrace(error, atCallSite);
  const lines = error.stack?.split('\n').filter((line) => !line.includes('/e2e/webkit/'));
  error.stack = lines?.join('\n');
  return error;
}
