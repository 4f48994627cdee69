/**
 * @typedef {object} Purpose one category as the visitor saw it, with the answer
 * @property {string} id
 * @property {string} [title]
 * @property {string} [description]
 * @property {boolean} granted
 * @property {'strictly-necessary' | 'expressed-consent' | 'implied' | 'opt-out-right'} basis
 * @property {'user' | 'default' | 'signal'} set
 * @property {readonly Service[]} services
 * @property {boolean} wasGranted what the receipt before this one of the same consent said
 */

/**
 * @typedef {object} Service
 * @property {string} id
 * @property {boolean} granted
 * @property {string} [name]
 * @property {string} [provider]
 * @property {string} [purpose]
 * @property {readonly { name: string, purpose?: string, retention?: string, domain?: string }[]} [cookies]
 * @property {readonly string[]} [storage]
 */

/**
 * Brings together what a receipt says and what its notice says. What neither says is left out: nothing
 * is made up for a notice that is missing.
 *
 * @param {Record<string, any>} receipt
 * @param {Record<string, any> | null} notice the manifest; null when it is not in the store
 * @param {Record<string, any> | null} [previous] the receipt before this one of the same consent
 * @returns {{ receipt: Record<string, any>, controller: Record<string, any>,
 *   links: Record<string, string>, purposes: readonly Purpose[] }}
 */
export function expand(receipt, notice, previous = null) {
  const { controller = {}, links = {}, categories = [], texts = {} } = notice ?? {};
  const before = new Map(previous?.decisions.map(({ purpose, granted }) => [purpose, granted]));
  return {
    receipt,
    controller,
    links,
    purposes: receipt.decisions.map((decision) => {
      const category = categories.find(({ id }) => id === decision.purpose) ?? {};
      return {
        ...compact({
          id: decision.purpose,
          // The built-in categories have their words among the interface's.
          title: category.title ?? texts[`${decision.purpose}Title`],
          description: category.description ?? texts[`${decision.purpose}Description`],
        }),
        granted: decision.granted,
        basis: decision.basis,
        set: decision.set,
        services: (decision.services ?? []).map((answer) => ({
          ...category.services?.find(({ id }) => id === answer.id),
          ...answer,
        })),
        wasGranted: before.get(decision.purpose) ?? false,
      };
    }),
  };
}

/**
 * Leaves out what nobody stated.
 *
 * @template Fields
 * @param {Fields} fields
 * @returns {Partial<Fields>}
 */
export const compact = (fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
