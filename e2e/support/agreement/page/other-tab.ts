import { createConsent, type Assent, type Config } from '../../../../src/index.js';

declare global {
  interface Window {
    /** Opens the site in another tab, as far as the tab with the sequence can tell. */
    openAssent?: (config: Config) => Promise<Assent>;
  }
}

window.openAssent = (config) =>
  new Promise((resolve) => {
    const assent = createConsent(config);
    const undo = assent.on('ready', () => {
      undo();
      resolve(assent);
    });
  });
