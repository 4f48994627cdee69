import { getClient, init } from '@sentry/browser';

const { protocol, host } = new URL('https://vendor.example');
init({ dsn: `${protocol}//key@${host}/collect/sentry/1` });

// Sentry listens for errors as long as the page lives; refused later on, it has to be told.
document.addEventListener('assent:decision', () => {
  getClient().getOptions().enabled = window.assent.allows('functional', 'sentry');
});
