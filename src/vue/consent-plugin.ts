import type { InjectionKey, Plugin } from 'vue';
import type { ConsentOptions } from '../bindings/consent-options.js';
import { createConsentSource, type ConsentSource } from '../bindings/create-consent-source.js';

export const sourceKey: InjectionKey<ConsentSource> = Symbol('assent');

/**
 * Lets every component of an app ask `useConsent`: `app.use(consentPlugin, { config, initial })`. On a page it
 * starts Assent, where it has a configuration, and stops it when the app is unmounted.
 */
export const consentPlugin: Plugin<[ConsentOptions]> = {
  install(app, options) {
    const source = createConsentSource(options);
    app.provide(sourceKey, source);
    // Components draw `initial` until they are mounted, whenever Assent is there.
    if (typeof document === 'object') app.onUnmount(source.start());
  },
};
