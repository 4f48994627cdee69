import type { Fact, Source } from './types.js';

/** A community list as it was on the day it was read, vouching for one kind of fact. */
const list = (url: string, fact: Fact): Source => ({
  url,
  date: '2026-11-21',
  by: 'community',
  facts: [fact],
});

const COOKIES = 'https://github.com/jkwakman/Open-Cookie-Database';
const BANNER = 'https://github.com/AmauriC/tarteaucitron.js';

/** Cookies that others have seen, by service. */
export const openCookieDatabase = /* @__PURE__ */ list(COOKIES, 'cookies');
/** The third parties that those cookies belong to. */
export const openCookieDatabaseHosts = /* @__PURE__ */ list(COOKIES, 'hosts');
/** Hosts of third parties, as archives of the web meet them. */
export const thirdPartyWeb = /* @__PURE__ */ list(
  'https://github.com/patrickhulce/third-party-web',
  'hosts',
);
/** The addresses that a consent banner loads services from. */
export const tarteaucitronHosts = /* @__PURE__ */ list(BANNER, 'hosts');
/** The cookies that a consent banner deletes. */
export const tarteaucitronCookies = /* @__PURE__ */ list(BANNER, 'cookies');
/** The addresses that a loader of third-party scripts knows. */
export const nuxtScripts = /* @__PURE__ */ list('https://github.com/nuxt/scripts', 'hosts');
/** The addresses that a consent manager's loaders know. */
export const c15tScripts = /* @__PURE__ */ list('https://github.com/c15t/c15t', 'hosts');
