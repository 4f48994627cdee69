import { checkConfig } from '../core/check-config.js';
import type { Config } from '../core/types.js';
import { report } from './page-events.js';

/** Reports a mistake that `checkConfig` threw. */
export const reportMistake = (mistake: unknown): void =>
  report((mistake as Error).message.replace('Assent: ', ''), mistake);

/** Reports why a start failed: the mistake in the configuration, or what kept it from being read. */
export function explain(error: unknown, config: Config | undefined): void {
  try {
    if (config) checkConfig(config);
    const { message } = error as Error;
    report(
      config ? message : `The configuration must be JSON such as {"revision": 1}: ${message}`,
      error,
    );
  } catch (mistake) {
    reportMistake(mistake);
  }
}
