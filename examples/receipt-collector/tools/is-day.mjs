/**
 * Tells whether a text names a day that exists: `2026-11-01`.
 *
 * @param {unknown} text
 * @returns {boolean}
 */
export const isDay = (text) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
