/** An answer that says no: which field is wrong, and what to do about it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /**
   * @param status the HTTP status of the answer
   * @param code a short name for programs: `invalid-receipt`
   * @param field the receipt's field or the header: `decisions[0].granted`
   * @param message what is wrong and the fix, for people
   * @param headers what the answer's header says besides
   */
  constructor(
    readonly status: number,
    readonly code: string,
    readonly field: string | null,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }

  /** The answer's body. */
  toJSON(): { readonly error: string; readonly field: string | null; readonly message: string } {
    return { error: this.code, field: this.field, message: this.message };
  }
}

/** Nothing is at this address. */
export const notFound = (message = 'There is nothing here.'): Refusal =>
  new Refusal(404, 'not-found', null, message);

/** The body has more than `limit` bytes. */
export const tooLarge = (limit: number): Refusal =>
  new Refusal(413, 'too-large', null, `The body is too large. Send at most ${limit / 1024} KB.`);

/** The body is not declared as JSON. */
export const notJson = (): Refusal =>
  new Refusal(415, 'unsupported-media-type', 'Content-Type', 'Send application/json.');

/** Something failed on our side. */
export const internal = (): Refusal =>
  new Refusal(500, 'internal', null, 'Nothing was stored. Send the same bytes again.');
