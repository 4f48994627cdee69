import { useSyncExternalStore } from 'react';

const listen = (changed) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** The route of the address: what is behind `#`. */
export const useRoute = () => useSyncExternalStore(listen, () => location.hash || '#/');
