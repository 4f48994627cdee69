import { readInPage } from './in-page.mjs';

const sentence =
  'A page with something to read on it, as long as a first paragraph of an article is. ';

/**
 * An article: its head's scripts, a first paragraph that fills the window's width, more to read, `tags`
 * and the page's end. It records its own loading; `banner` is the selector of what it waits for.
 */
export const article = ({
  head = '',
  tags = '',
  end = '',
  language = 'en',
  banner = '',
  recorders = ['load-recorder'],
}) => `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A page</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0 auto; padding: 24px; font: 18px/1.6 sans-serif }
#lead { font-size: 28px }
#probe { position: fixed; top: 0; left: 0; width: 90px; height: 24px }
</style>
${recorders.map((name) => `<script data-banner="${banner.replaceAll('"', '&quot;')}">${readInPage(name)}</script>`).join('\n')}
${head}
<body>
<button id="probe">Probe</button>
<main>
<h1>An article</h1>
<p id="lead">${sentence.repeat(5)}</p>
${`<p>${sentence.repeat(4)}</p>\n`.repeat(20)}
</main>
${tags}
${end}
`;
