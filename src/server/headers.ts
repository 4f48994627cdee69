/** A request's headers, as the web has them (`Headers`) or as Node has them (lower-case names). */
export type RequestHeaders =
  | Pick<Headers, 'get'>
  | Readonly<Record<string, string | readonly string[] | undefined>>;

const isWeb = (headers: RequestHeaders): headers is Pick<Headers, 'get'> =>
  typeof headers.get === 'function';

/** One header's value; several of one name are joined as HTTP joins them. Empty where it is missing. */
export function headerOf(headers: RequestHeaders, name: string): string {
  const value = isWeb(headers) ? headers.get(name) : headers[name.toLowerCase()];
  return [value ?? ''].flat().join(', ');
}
