import { answerRefusal, commonHeaders, withHeaders, withoutBody } from './answer.js';
import { createCors } from './cors.js';
import type { ReceiptHandlerOptions } from './handler-options.js';
import { createOriginRule } from './origins.js';
import { internal, notFound, Refusal } from './refusal.js';
import type { Route } from './route.js';
import { routesOf } from './routes.js';
import { createTokenCheck } from './token.js';

/** Answers one request. It never rejects. */
export type ReceiptHandler = (request: Request) => Promise<Response>;

/**
 * Makes the endpoint that takes consent receipts, for any server that speaks the web's `Request` and
 * `Response`: Node, Deno, Bun, edge workers. It checks each receipt, countersigns it, keeps it once
 * and answers by `/openapi.json`. It neither stores nor reports an address, a browser or a page.
 *
 * @throws {Error} when an allowed origin is malformed; shows the fix
 */
export function createReceiptHandler(options: ReceiptHandlerOptions): ReceiptHandler {
  const { allowedOrigins = [], token } = options;
  const report = quiet(options.report);
  const cors = createCors(createOriginRule(allowedOrigins));
  const checkToken = createTokenCheck(token);
  const routes = routesOf({ ...options, report });

  const answerBy = async ({ who, path, answer }: Route, request: Request, pathname: string) => {
    if (who === 'owner') await checkToken(request.headers.get('authorization'));
    return answer({ request, id: path.exec(pathname)?.[1] ?? '' });
  };

  return async (request) => {
    const { pathname } = new URL(request.url);
    const origin = request.headers.get('origin');
    const here = routes.filter(({ path }) => path.test(pathname));
    const isForSenders = here.some(({ who }) => who === 'senders');
    if (request.method === 'OPTIONS' && isForSenders) {
      return new Response(null, {
        status: 204,
        headers: { ...commonHeaders, ...cors.preflight(origin) },
      });
    }
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const route = here.find((candidate) => candidate.method === method);
    const extra = corsOf(route?.who ?? (isForSenders ? 'senders' : 'owner'), origin);
    try {
      if (!route) throw here.length > 0 ? wrongMethod(here) : notFound();
      const response = await answerBy(route, request, pathname);
      return withoutBody(request, withHeaders(response, extra));
    } catch (error) {
      return withoutBody(request, withHeaders(answerRefusal(toRefusal(error)), extra));
    }
  };

  function corsOf(who: Route['who'], origin: string | null): Readonly<Record<string, string>> {
    if (who === 'senders') return cors.headers(origin);
    // Keys and documentation are for everyone, pages included.
    return who === 'anyone' ? { 'access-control-allow-origin': '*' } : {};
  }

  function toRefusal(error: unknown): Refusal {
    if (error instanceof Refusal) {
      const { status, code, field } = error;
      report(`refused with ${status} ${code} ${field ?? ''}`, 'info');
      return error;
    }
    report(`500 ${error instanceof Error ? error.message : String(error)}`, 'error');
    return internal();
  }
}

/** A receipt that is stored is answered as stored, even when nobody can be told. */
const quiet =
  (report: ReceiptHandlerOptions['report']): NonNullable<ReceiptHandlerOptions['report']> =>
  (message, level) => {
    try {
      report?.(message, level);
    } catch {
      // There is nowhere left to report that to.
    }
  };

function wrongMethod(here: readonly Route[]): Refusal {
  const allow = here.map(({ method }) => method).join(', ');
  return new Refusal(405, 'wrong-method', null, `This address takes ${allow} only.`, { allow });
}
