import type { ServicesContext } from '../core/interface-types.js';
import type { Settings } from '../core/types.js';

/**
 * Has the catalogue complete the services that the configuration lists by name, in place: whoever shows,
 * removes or writes down what a service is awaits this before. Nothing is fetched where nothing is named
 * or all is known. Never rejects: what the catalogue does not give goes on with its id, and is asked for
 * again next time.
 * @param settings the page's, or those of a decision that waits for its receipt
 */
export const completeServices = async (
  { config, load, report, settings: own }: ServicesContext,
  settings: Settings = own,
): Promise<unknown> =>
  config?.categories?.some(({ services }) =>
    services?.some((service) => typeof service === 'string'),
  ) &&
  load('services')
    .then(({ complete }) => complete(config, settings))
    .catch((error: unknown) => report('assent-services.js failed.', error));
