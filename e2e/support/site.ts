import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { sendAnswer, type Answer, type AnswerOrNone } from './answer.js';
import { askApp } from './ask-app.js';
import { collectAnswer } from './collect.js';
import { parseCspReports, type CspReport } from './csp-reports.js';
import type { MappedDomain } from './domains.js';
import { distFile, exampleFile } from './files.js';
import { listen, listenOnLocalhost, type Listening } from './listen.js';
import {
  ReceiptEndpoint,
  type ReceiptAnswer,
  type ReceivedNotice,
  type ReceivedReceipt,
} from './receipt-endpoint.js';
import { anyOrigin, vendorAnswer } from './vendor.js';

/** A request that reached one of the two servers. */
export interface SiteRequest {
  party: 'first' | 'third';
  method: string;
  path: string;
  query: Record<string, string>;
  headers: IncomingHttpHeaders;
  /** The body as text, empty when there is none. */
  body: string;
  /** When it arrived, in ms since 1970. */
  time: number;
}

/** A path such as `/assent.js`, of either party, or a pattern for it. */
export type PathPattern = string | RegExp;

/** The origin that examples and pages write for the third party. */
const vendorPlaceholder = 'https://vendor.example';

// What browsers ask for on their own, and the empty page on which cookies can be set.
const unlogged = ['/favicon.ico', '/.blank', '/csp-reports'];

/**
 * A web site with a third party, for one test: files of `dist/`, examples, and pages of the test.
 * It knows what reached its servers. `?delay=<ms>` holds back any answer.
 */
export class Site {
  /** Every request of the test, but the browser's own: for `/favicon.ico` and of CSP reports. */
  readonly requests: SiteRequest[] = [];
  /** Violations that reached `POST /csp-reports`. */
  readonly cspReports: CspReport[] = [];
  /** Where the server of an example is, which answers to what is no file of `dist/` nor of an example. */
  app: string | undefined;
  readonly #endpoint = new ReceiptEndpoint();
  readonly #pages = new Map<string, Answer>();
  readonly #rewrites = new Map<string, (text: string) => string>();
  readonly #failures = new Map<string, number | 'hang' | 'drop'>();
  #first!: Listening;
  #third!: Listening;
  #lastRequest = 0;

  /** Opens both servers, at ports of their own. */
  static async open(): Promise<Site> {
    const site = new Site();
    site.#first = await listen((request, response) => site.#serve('first', request, response));
    site.#third = await listenOnLocalhost((request, response) =>
      site.#serve('third', request, response),
    );
    return site;
  }

  /** The origin of the site, without a slash at its end. */
  get origin(): string {
    return `http://127.0.0.1:${this.#first.port}`;
  }

  /** The origin of the third party: another host. */
  get vendorOrigin(): string {
    return `http://localhost:${this.#third.port}`;
  }

  /** The origin of the site, or of the third party, by a name of its own. */
  at(domain: MappedDomain, party: SiteRequest['party'] = 'first'): string {
    const { port } = party === 'first' ? this.#first : this.#third;
    return `http://${domain}:${port}`;
  }

  /** The receipts that arrived, in order. */
  get receipts(): readonly ReceivedReceipt[] {
    return this.#endpoint.received;
  }

  /** The notices that arrived, in order: what was in the body of each `PUT …/notices/{digest}`. */
  get notices(): readonly ReceivedNotice[] {
    return this.#endpoint.notices;
  }

  /** Serves a page at a path. `https://vendor.example` in it becomes the third party's origin. */
  page(path: string, html: string, headers: Record<string, string> = {}): void {
    const type = { 'content-type': 'text/html; charset=utf-8' };
    this.#pages.set(path, { headers: { ...type, ...headers }, body: html });
  }

  /** Changes the text that is served at a path. */
  rewrite(path: string, change: (text: string) => string): void {
    this.#rewrites.set(path, change);
  }

  /** Lets a path answer with a status, never, or by closing the connection. */
  fail(path: string, how: number | 'hang' | 'drop'): void {
    this.#failures.set(path, how);
  }

  /** Ends what `fail` began. */
  recover(path: string): void {
    this.#failures.delete(path);
  }

  /** Decides what `POST /consent-receipts` and `PUT …/notices/…` answer, at either party. */
  answerReceipts(decide: ReceiptAnswer): void {
    this.#endpoint.decide = decide;
  }

  /** The requests for a path, in the order in which they arrived. */
  requestsTo(pattern: PathPattern): SiteRequest[] {
    return this.requests.filter(({ path }) =>
      typeof pattern === 'string' ? path === pattern : pattern.test(path),
    );
  }

  /** Waits until no request has arrived for `ms` (default 200). */
  async settle(ms = 200): Promise<void> {
    const start = Date.now();
    for (;;) {
      const rest = Math.max(start, this.#lastRequest) + ms - Date.now();
      if (rest <= 0) return;
      await sleep(rest);
    }
  }

  /** Closes both servers, and every connection. */
  close(): void {
    this.#first.close();
    this.#third.close();
  }

  async #serve(
    party: SiteRequest['party'],
    incoming: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const url = new URL(incoming.url ?? '/', this.origin);
    const request: SiteRequest = {
      party,
      method: incoming.method ?? 'GET',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: incoming.headers,
      body: '',
      time: Date.now(),
    };
    if (!unlogged.includes(request.path)) {
      this.requests.push(request);
      this.#lastRequest = request.time;
    }
    try {
      request.body = await readBody(incoming);
      const delay = url.searchParams.get('delay');
      if (delay) await sleep(Number(delay));
      sendAnswer(response, await this.#answer(request, url));
    } catch (error) {
      if (incoming.complete) sendAnswer(response, { status: 500, body: String(error) });
    }
  }

  async #answer(request: SiteRequest, url: URL): Promise<AnswerOrNone> {
    const { path, party, method } = request;
    const failure = this.#failures.get(path);
    if (failure !== undefined) return typeof failure === 'number' ? { status: failure } : failure;
    if (path === '/csp-reports' && method === 'POST') {
      this.cspReports.push(...parseCspReports(request.body));
    }
    if (unlogged.includes(path)) return { headers: { 'content-type': 'text/html' } };
    if (/^\/consent-receipts(\/|$)/.test(path) && method !== 'GET') {
      return this.#endpoint.answer(request);
    }
    if (party === 'third' && path.startsWith('/collect/')) return collectAnswer(request);
    const found =
      party === 'first'
        ? (this.#firstParty(url) ?? (this.app && (await askApp(this.app, url, request))))
        : thirdParty(url);
    return found ? this.#finish(path, found) : { status: 404, body: `Nothing at ${path}` };
  }

  #firstParty({ pathname, searchParams }: URL): Answer | undefined {
    if (pathname.startsWith('/vendor/')) return vendorAnswer(pathname, searchParams);
    return this.#pages.get(pathname) ?? exampleFile(pathname) ?? distFile(pathname);
  }

  /** Puts in the third party's origin and the rewriting of the test. */
  #finish(path: string, { headers = {}, body = '', ...answer }: Answer): Answer {
    const resolve = (text: string) => text.replaceAll(vendorPlaceholder, this.vendorOrigin);
    const resolved = Object.entries(headers).map(([name, value]) => [name, resolve(value)]);
    const type = headers['content-type'] ?? '';
    const change = this.#rewrites.get(path) ?? ((text: string) => text);
    const isText = /html|javascript|json|css|text/.test(type);
    return {
      ...answer,
      headers: Object.fromEntries(resolved) as Record<string, string>,
      body: isText ? change(resolve(body.toString())) : body,
    };
  }
}

/** A delivery network for files of `dist/` below `/assent@<version>/`; else a vendor. */
function thirdParty({ pathname, searchParams }: URL): Answer | undefined {
  const file = /^\/assent@[^/]+(\/.+)/.exec(pathname)?.[1];
  return file ? delivered(distFile(file)) : vendorAnswer(pathname, searchParams);
}

const delivered = (file: Answer | undefined): Answer | undefined =>
  file && { ...file, headers: { ...file.headers, ...anyOrigin } };

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}
