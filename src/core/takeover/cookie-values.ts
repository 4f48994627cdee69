/** Every value of a cookie in a `Cookie` header or `document.cookie`, in its order. */
export const cookieValues = (header: string, name: string): readonly string[] =>
  header
    .split(/; */)
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1).replace(/^"(.*)"$/, '$1'));
