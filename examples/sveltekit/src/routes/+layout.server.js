/** Hands the pages what the server read, so that both draw the same. */
export const load = ({ locals }) => ({ consent: locals.consent });
