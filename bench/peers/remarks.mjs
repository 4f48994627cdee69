/**
 * Why a target of `rows.mjs` is missed where a physical limit or a promise forbids it, by the row's id.
 * Written by hand after a run; the report shows each beside its target.
 */
export const remarks = {
  banner:
    'Open. Two files in a row: a returning visitor pays for the first one alone. A page that preloads the second (`filesToPreload`) saves a round trip; one file is level with vanilla-cookieconsent.',
  'first-script':
    'Open. Preact draws the interface; the core reads cookies, storage and signals before anything is let go.',
  'first-heap':
    'Open. 135 KiB are the interface with Preact, 80 the core; the file of a decision is fetched after this only.',
  'accept-12-last':
    'Open. The click is painted before any tag runs, and Assent looks at every tag again when its turn has come.',
  'accept-50-external-last':
    'Open. A refusal cancels what has not run, and no category waits for another: so one tag is inserted when the one before it has run, from a download that began with the others.',
  'accept-50-inline-longest':
    'The longest task is one tag\u2019s own: 30 ms of work took up to 60 in this run, and the hand-written floor\u2019s longest task was longer.',
};
