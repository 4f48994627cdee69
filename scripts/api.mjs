/**
 * Writes what each entry of the package exports into `api/`, of the types in `dist/`, so that a review sees
 * what changes for those who use it; with --check it fails where a file is out of date.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'api');
const isCheck = process.argv.includes('--check');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));

/** `./locales/*`: every language has English's type. */
const representatives = { './locales/*': 'en' };

/** The entries that have types, as `[name of the report, file]`. */
const entries = Object.entries(exports).flatMap(([path, { types }]) => {
  const one = representatives[path];
  if (!types || (path.includes('*') && !one)) return [];
  const name = path === '.' ? 'assent' : path.slice(2).replace('/*', '').replaceAll('/', '-');
  return [[name, join(root, types.replace('*', one))]];
});

/** Writes a report, or compares it; returns whether it was as it is. */
function report(name, file, temporary) {
  const reportFileName = `${name}.api.md`;
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(root, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: file,
      apiReport: {
        enabled: true,
        includeForgottenExports: true,
        reportFileName,
        reportFolder: folder,
        reportTempFolder: temporary,
      },
      compiler: {
        overrideTsconfig: {
          compilerOptions: { ...compilerOptions, types: [] },
          include: [join(root, 'dist/esm/**/*.d.ts')],
        },
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
    },
  });
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: !isCheck,
    messageCallback: (message) => {
      // What it says of release tags and of TSDoc's grammar is no concern of this report.
      message.handled = message.logLevel !== 'error';
    },
  });
  return !apiReportChanged;
}

const temporary = mkdtempSync(join(tmpdir(), 'assent-api-'));
const changed = entries.filter(([name, file]) => !report(name, file, temporary));
rmSync(temporary, { recursive: true });

const names = entries.map(([name]) => `${name}.api.md`);
const stale = readdirSync(folder).filter((file) => !names.includes(file));
if (!isCheck) for (const file of stale) rmSync(join(folder, file));

const differing = [...changed.map(([name]) => `${name}.api.md`), ...stale];
if (isCheck && differing.length) {
  console.error(`In api/, out of date: ${differing.join(', ')}. Run: npm run api`);
  process.exit(1);
}
console.log(differing.length ? `Wrote ${differing.join(', ')}.` : 'api/ is up to date.');
