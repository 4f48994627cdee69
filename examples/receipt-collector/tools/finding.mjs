/**
 * @typedef {object} Finding something that verify has to say
 * @property {'problem' | 'warning' | 'erased'} severity a problem is a contradiction; a warning is
 *   something that is missing; `erased` tells of a consent that was erased on request
 * @property {string} code what it is, in a word: `digest-mismatch`
 * @property {string | null} receiptId
 * @property {string | null} consentId
 * @property {string} message one sentence
 */

/**
 * @param {Finding['severity']} severity
 * @param {string} code
 * @param {{ receiptId?: string, consentId?: string }} subject the stored receipt, or what it is about
 * @param {string} message
 * @returns {Finding}
 */
export function finding(severity, code, { receiptId = null, consentId = null }, message) {
  return { severity, code, receiptId, consentId, message };
}

/** A finding that contradicts what is stored. */
export const problem = (code, subject, message) => finding('problem', code, subject, message);
