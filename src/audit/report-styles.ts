/** The style sheet of the HTML report. */
export const reportStyles = `
:root { color-scheme: light dark; --ink: light-dark(#1b1f24, #e8eaed); --paper: light-dark(#fff, #16181c);
  --soft: light-dark(#f3f4f6, #22262c); --line: light-dark(#d0d4da, #3b4149); --faint: light-dark(#545b64, #a9b0b9);
  --wrong: light-dark(#a3121f, #ff9a9f); --right: light-dark(#116329, #7ee2a0); }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.6rem; } h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; }
h3 { margin: 0; font-size: 1rem; } h4 { margin: .75rem 0 .25rem; font-size: .9rem; } p { margin: .25rem 0; }
.verdict { margin: .5rem 0 1rem; font-size: 1.25rem; font-weight: 600; }
.wrong, .violations h3 { color: var(--wrong); } .right { color: var(--right); }
.facts, details dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
dt, small { color: var(--faint); } dd { margin: 0; }
.violations { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; }
.violations > li { padding: .75rem 1rem; border: 1px solid var(--line); border-inline-start: .3rem solid var(--wrong);
  border-radius: .4rem; background: var(--soft); }
summary { padding: .25rem 0; color: var(--faint); cursor: pointer; } ul { margin: .25rem 0; padding-inline-start: 1.25rem; }
.scroll { overflow-x: auto; margin: 1rem 0; } table { width: 100%; border-collapse: collapse; font-size: .9rem; }
caption { padding: .25rem 0; text-align: start; font-weight: 600; }
thead th, td { overflow-wrap: normal; } th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { background: var(--soft); } tbody th { font-weight: 400; min-width: 14rem; }
td:nth-last-child(-n + 4) { text-align: end; } thead th:nth-last-child(-n + 4) { text-align: end; }
td:nth-child(4) { white-space: nowrap; } code { font-family: ui-monospace, monospace; font-size: .9em; }
:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
@media print { details > * { display: block; } }
`;
