/** Builds `dist/`: scripts, npm module with types, texts, services, style sheet and configuration schema. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { rollup } from 'rollup';
import configurations from '../rollup.config.mjs';
import { writeConfigSchema } from './config-schema.mjs';
import { writeLocales } from './locales.mjs';
import { pinFiles } from './pin-files.mjs';
import { bundleStyles } from './rollup-styles.mjs';
import { writeServices } from './services.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
rmSync('dist', { recursive: true, force: true });

for (const { output, ...input } of configurations) {
  const bundle = await rollup({
    ...input,
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  await bundle.write(output);
  await bundle.close();
}
await pinFiles('dist');
execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
await writeLocales('dist/locales');
await writeServices('dist/services');
await writeFile('dist/assent.css', await bundleStyles('styles/index.css'));
await writeConfigSchema('dist/config.schema.json');
console.log('Built dist/.');
