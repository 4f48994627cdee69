import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Quantum Metric. */
export const quantumMetric: CatalogueService = {
  id: 'quantum-metric',
  name: 'Quantum Metric',
  provider: 'Quantum Metric',
  category: 'analytics',
  purpose: 'Records visits.',
  policy: 'https://www.quantummetric.com/legal/privacy-policy',
  hosts: ['quantummetric.com'],
  sources: [thirdPartyWeb],
};
