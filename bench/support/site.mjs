import { startServer } from './server.mjs';

/** A benchmark's server, which also takes pages that are made while it runs. */
export async function startSite(files, answer) {
  const server = await startServer(files, answer);
  let pages = 0;
  return {
    ...server,
    /** Serves a page at an address of its own, which is returned. */
    show(html) {
      const path = `/page-${++pages}`;
      files.set(path, html);
      return server.origin + path;
    },
  };
}
