// That a service worker is there is enough.
addEventListener('install', () => {});
