import type { Modules } from './browser/parts.js';
import { fetchLocale, startScript } from './start-script.js';
import * as ui from './ui/index.js';

startScript((beside) => ({
  load: <Name extends keyof Modules>(name: Name) =>
    name === 'ui'
      ? Promise.resolve(ui as Modules[Name])
      : (import(beside(`assent-${name}.js`)) as Promise<Modules[Name]>),
  loadLocale: fetchLocale(beside),
}));
