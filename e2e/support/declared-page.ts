import type { Config } from '../../src/index.js';

/** A page whose configuration a test writes, with markup of its own in the head. */
export const declaredPage = (config: Config, head = ''): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A declared vendor</title>
    <script type="application/json" data-assent-config>${JSON.stringify(config)}</script>
    <script async src="/assent.js"></script>
    ${head}
  </head>
  <body>
    <main><h1>A declared vendor</h1></main>
    <footer><button type="button" data-assent="preferences">Cookie preferences</button></footer>
  </body>
</html>`;
