/** One request on its way through the handler. */
export interface Call {
  readonly request: Request;
  /** The part of the path that names a receipt, a consent or a notice; empty when there is none. */
  readonly id: string;
}

/** Answers one request, or throws a `Refusal`. */
export type Answer = (call: Call) => Promise<Response>;

/** Which requests are answered how. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Its first group is the id. */
  readonly path: RegExp;
  /** Pages of the allowed sites, whoever knows the token, or anyone at all. */
  readonly who: 'senders' | 'owner' | 'anyone';
  readonly answer: Answer;
}
