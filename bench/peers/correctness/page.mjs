/** Where the page of a check is: below a public suffix of two labels, in a folder. */
export const address = 'https://www.shop.example.co.uk/products/page';

/** The origin of the third party. */
export const vendor = 'https://vendor.example';

/** The address of a third party's script that notes that it ran, as `name`, after `delay` ms on its way. */
export const tagAt = (name, { delay = 0, end = 'js' } = {}) =>
  `${vendor}/tag.${end}?name=${name}&delay=${delay}`;

/** What a tag's script does: it notes that it ran. */
export const noting = (name) => `window.ran.push(${JSON.stringify(name)})`;

/** The page of a check, with a product's markup and tags in it. */
export const markup = ({ head = '', tags = '', end = '' }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A page</title>
<link rel="icon" href="data:,">
${head}
<body>
<header><a href="#main">To the text</a></header>
<main id="main"><h1>A page</h1><p>Something to read, and <a href="#main">a link</a>.</p></main>
${tags}
${end}
`;
