import { consentPlugin } from 'assent/vue';
import { createSSRApp } from 'vue';
import { createRouter } from 'vue-router';
import App from './app.vue';
import { config } from './config.js';
import { routes } from './routes.js';
import './page.css';

/** The app, for one request on the server or for the page: both draw `initial` first. */
export function createSite({ history, initial, vendor }) {
  const router = createRouter({ history, routes });
  const app = createSSRApp(App)
    .use(router)
    .use(consentPlugin, { config, initial })
    .provide('vendor', vendor);
  return { app, router };
}
