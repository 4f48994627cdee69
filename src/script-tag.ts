import { fetchLocale, startScript } from './start-script.js';

startScript((beside) => ({
  load: (name) => import(beside(`assent-${name}.js`)),
  loadLocale: fetchLocale(beside),
}));
