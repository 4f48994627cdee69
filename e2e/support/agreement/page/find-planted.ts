import { happen } from './happen.js';
import { makeIntegrations } from './make-integrations.js';
import type { Plan } from './plans.js';
import type { VisitedSite } from './visit.js';
import type { Vendor } from './vendors/vendor.js';

const plan: Plan = {
  site: {
    categories: ['functional', 'analytics', 'marketing'].map((id) => ({ id, services: [] })),
    vendors: Object.fromEntries(
      Object.keys(makeIntegrations).map((id) => [id, { isNamed: true, heldBy: null, needs: [] }]),
    ),
    place: 'none',
    isMicrosoftSignalled: false,
  },
  steps: [{ does: 'accept-all' }],
};

/** Hears no yes; only what is required is known to it without. */
const deaf = (vendor: Vendor): Vendor => ({
  ...vendor,
  async state() {
    const names = Object.keys((await vendor.state()) ?? {});
    return Object.fromEntries(names.map((name) => [name, name === 'necessary']));
  },
});

/**
 * What is found where a visitor accepts all and one of those that are compared does not hear of it.
 * @param who a vendor's id, or `the cookie`: it is looked for by another name
 */
export async function findPlanted(who: string): Promise<string> {
  const mislead = (site: VisitedSite): VisitedSite =>
    who === 'the cookie'
      ? { ...site, name: `${site.name}-of-old` }
      : { ...site, vendors: site.vendors.map((each) => (each.id === who ? deaf(each) : each)) };
  try {
    await happen(plan, mislead);
    return 'nothing';
  } catch (error) {
    return String(error);
  }
}
