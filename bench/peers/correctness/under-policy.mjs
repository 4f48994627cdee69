import { list, no, partly, yes } from './verdict.mjs';

/** Whether the banner shows and these tags run under a Content-Security-Policy, without a violation. */
export async function judgeUnderPolicy({ open, holdsTags }, { policy, nonce, tags, names }) {
  const headers = { 'content-security-policy': policy };
  return open({ tags, nonce, headers }, async ({ isAsked, press, ranOnce, violations }) => {
    if (!(await isAsked())) return no(`no banner${told(await violations())}`);
    await press('accept');
    if (!holdsTags) return judgeRest('the banner works; it holds no tags', await violations());
    const ran = await ranOnce(names);
    const violated = await violations();
    const missing = names.filter((name) => !ran.includes(name));
    if (missing.length === names.length) return no(`banner, but no tag ran${told(violated)}`);
    if (missing.length > 0) return partly(`the ${list(missing)} tag did not run${told(violated)}`);
    return judgeRest('banner and tags work', violated);
  });
}

const judgeRest = (works, violated) =>
  violated.length > 0 ? partly(`${works}${told(violated)}`) : yes(`${works}, no violation`);

function told(violated) {
  if (violated.length === 0) return '';
  const directives = [...new Set(violated.map(({ directive }) => directive))];
  const count = violated.length === 1 ? 'one violation' : `${violated.length} violations`;
  return `; ${count} of ${list(directives)}`;
}
