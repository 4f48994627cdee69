/**
 * The content security policy of a page. Assent needs none of it but its own address: the third
 * parties are let in by the nonce of the tags that Assent holds.
 *
 * @param {object} options
 * @param {string} options.nonce fresh for each answer
 * @param {string} options.vendorsOrigin where Clarity, Segment and the player live
 * @param {string} [options.receiptsEndpoint] where receipts go
 */
export function securityPolicy({ nonce, vendorsOrigin, receiptsEndpoint }) {
  const receipts = receiptsEndpoint ? ` ${new URL(receiptsEndpoint).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${vendorsOrigin}${receipts}`,
    `frame-src ${vendorsOrigin}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types assent',
  ].join('; ');
}
