/** An answer that says no: which field is wrong, and what to do about it. */
export class Refusal extends Error {
  /**
   * @param {number} status the HTTP status of the answer
   * @param {string} code a short name for programs: `invalid-receipt`
   * @param {string | null} field the receipt's field or the header: `decisions[0].granted`
   * @param {string} message what is wrong and the fix, for people
   */
  constructor(status, code, field, message) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.field = field;
  }

  /** The answer's body. */
  toJSON() {
    return { error: this.code, field: this.field, message: this.message };
  }
}
