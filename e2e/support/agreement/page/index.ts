import fc from 'fast-check';
import { findPlanted } from './find-planted.js';
import { happen } from './happen.js';
import { makeIntegrations } from './make-integrations.js';
import { plans } from './plans.js';

declare global {
  interface Window {
    agreement?: {
      /**
       * Runs random sequences from a seed, the same ones each time.
       * @returns the smallest that fails, in words; null where all agree after each step of as many
       * sequences as were asked for
       */
      findDisagreement(options: { seed: number; sequences: number }): Promise<string | null>;
      findPlanted: typeof findPlanted;
    };
  }
}

window.agreement = {
  findPlanted,
  async findDisagreement({ seed, sequences }) {
    const property = fc.asyncProperty(plans(Object.keys(makeIntegrations)), (plan) => happen(plan));
    const details = await fc.check(property, { seed, numRuns: sequences });
    if (details.numRuns !== sequences && !details.failed) return `Only ${details.numRuns} ran.`;
    if (!details.failed) return null;
    return `${String(details.errorInstance)}\n${await fc.asyncDefaultReportMessage(details)}`;
  },
};
