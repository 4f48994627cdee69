import { parseConsent } from 'assent/server';

/** Every load function and endpoint finds the visitor's decision in `locals`; null while undecided. */
export const handle = ({ event, resolve }) => {
  event.locals.consent = parseConsent(event.request.headers.get('cookie'));
  return resolve(event);
};
