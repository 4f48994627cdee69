import type { Integration, IntegrationOptions } from './integration.js';
import { makeIntegration } from './make-integration.js';

/**
 * LinkedIn Insight Tag: it has no call for consent, so nothing is told. Hold its tag with
 * `data-consent="marketing"`; once it runs, only a page without it is rid of it (`withdrawal: 'reload'`).
 * https://business.linkedin.com/marketing-solutions/insight-tag
 */
export const linkedinInsight = (options?: IntegrationOptions<never>): Integration =>
  makeIntegration(
    { id: 'linkedin-insight', withdrawal: 'reload', signals: {}, tell: () => undefined },
    options,
  );
