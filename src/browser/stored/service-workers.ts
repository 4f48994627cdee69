/** The path of a registration's newest script. */
const pathOf = ({ installing, waiting, active }: ServiceWorkerRegistration): string => {
  const worker = installing ?? waiting ?? active;
  return worker ? new URL(worker.scriptURL).pathname : '';
};

const registrations = () => navigator.serviceWorker.getRegistrations();

/** The origin's service workers, by the path of their script. */
export const workerPaths = async (): Promise<readonly string[]> =>
  (await registrations()).map(pathOf);

/** Unregisters the service workers of a script. */
export const removeWorker = async (path: string): Promise<unknown> =>
  Promise.all(
    (await registrations())
      .filter((registration) => pathOf(registration) === path)
      .map((registration) => registration.unregister()),
  );
