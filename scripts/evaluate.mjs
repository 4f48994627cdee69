import { build } from 'esbuild';

/** The exports of a TypeScript module of this project, without a build. */
export async function evaluate(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  const source = Buffer.from(outputFiles[0].text).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}
