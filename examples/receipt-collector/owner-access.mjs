const loopbackHost = /^(localhost|[a-z0-9-]+\.localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
const loopbackAddress = /^(127\.|::1$|::ffff:127\.)/;

/**
 * Decides who may see the stored receipts: whoever knows the token. Without one, whoever sits at this
 * very machine, as long as the server listens to nobody else.
 *
 * @param {object} options
 * @param {import('assent/server').TokenCheck} options.checkToken
 * @param {boolean} options.hasToken
 * @returns {(request: import('fastify').FastifyRequest) => Promise<void>} rejects with the `Refusal`
 */
export function createOwnerAccess({ checkToken, hasToken }) {
  return async (request) => {
    if (!hasToken && isAtThisMachine(request)) return;
    await checkToken(request.headers.authorization);
  };
}

function isAtThisMachine({ server, headers }) {
  const bound = server.server.address();
  const isBoundHere = bound === null || loopbackAddress.test(bound.address);
  // A proxy on this machine, or a site whose name was bent to 127.0.0.1, comes under another name.
  const isAskedForHere = loopbackHost.test(headers.host ?? '');
  const isPassedOn = 'x-forwarded-for' in headers || 'forwarded' in headers;
  return isBoundHere && isAskedForHere && !isPassedOn;
}
