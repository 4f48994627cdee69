/** A style sheet's text; the build bundles and minifies it. */
declare module '*.css' {
  const text: string;
  export default text;
}
