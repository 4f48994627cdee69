import { failed, report } from '../browser/page-events.js';
import type { Settings } from '../core/types.js';
import type { Integration } from '../integrations/integration.js';

/** Makes an integration out of the options that the configuration has for it. */
export type MakeIntegration = (options: never) => Integration;

/** Where integrations come from. */
export interface IntegrationSource {
  /** Rejects for an id that Assent does not know, or where the file does not arrive. */
  load(id: string): Promise<MakeIntegration>;
  /** What to write instead of an id; undefined for one of Assent's. */
  loadFix(id: string): Promise<string | undefined>;
}

/**
 * The integrations that a configuration names, each as it arrives; null for one that does not, which is
 * reported. `signals.microsoft` names two, and what the core has told Google is not said again.
 */
export function namedIntegrations(
  { integrations, signals }: Pick<Settings, 'integrations' | 'signals'>,
  { load, loadFix }: IntegrationSource,
): readonly Promise<Integration | null>[] {
  const make = async (id: string, options: boolean | object) => {
    try {
      const core = id === 'google' && { isDefaultSent: signals?.google !== false };
      const given = typeof options === 'object' ? options : {};
      return (await load(id))({ ...core, ...given } as never);
    } catch (error) {
      const fix = await loadFix(id).catch(() => undefined);
      if (fix) report(fix);
      else failed(id)(error);
      return null;
    }
  };
  const named = {
    ...(signals?.microsoft && { 'microsoft-uet': true, clarity: true }),
    ...integrations,
  };
  return Object.entries(named).flatMap(([id, options]) => (options ? make(id, options) : []));
}
