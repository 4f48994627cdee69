/**
 * Lets a server end as soon as it has answered what had begun. Else a connection whose last answer
 * was on its way stays open, and the server with it, until its browser lets go: 72 s.
 *
 * @param {import('fastify').FastifyInstance} app
 */
export function endGracefully(app) {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
}
