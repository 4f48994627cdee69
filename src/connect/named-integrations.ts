import { failed } from '../browser/page-events.js';
import type { Settings } from '../core/types.js';
import type { Integration } from '../integrations/integration.js';

/** Makes an integration out of the options that the configuration has for it. */
export type MakeIntegration = (options: never) => Integration;

/**
 * The integrations that a configuration names, each as it arrives; null for one that does not, which is
 * reported. `signals.microsoft` names two, and what the core has told Google is not said again. `load`
 * rejects where a file does not arrive; a name that is none is told by the check of the configuration.
 */
export function namedIntegrations(
  { integrations, signals }: Pick<Settings, 'integrations' | 'signals'>,
  load: (id: string) => Promise<MakeIntegration>,
): readonly Promise<Integration | null>[] {
  const make = async (id: string, options: boolean | object) => {
    try {
      const core = id === 'google' && { isDefaultSent: signals?.google !== false };
      const given = typeof options === 'object' ? options : {};
      return (await load(id))({ ...core, ...given } as never);
    } catch (error) {
      failed(id)(error);
      return null;
    }
  };
  const named = {
    ...(signals?.microsoft && { 'microsoft-uet': true, clarity: true }),
    ...integrations,
  };
  return Object.entries(named).flatMap(([id, options]) => (options ? make(id, options) : []));
}
