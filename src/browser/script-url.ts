/** `assent`; the build gives a file that cannot reach the core's policy a name of its own. */
declare const ASSENT_POLICY: string;

interface TrustedPolicy {
  createScriptURL(url: string): string;
}

let policy: TrustedPolicy | undefined;

/**
 * Vouches for a script address that the page's own markup names, where the page demands Trusted
 * Types. One policy for the page, named `assent`: allow it by `trusted-types assent`. Tags held by
 * `src` and inline ones need no policy; only `data-src` does.
 */
export function trustScriptUrl(url: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: {
      createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy;
    };
  };
  policy ??= trustedTypes?.createPolicy(ASSENT_POLICY, { createScriptURL: (address) => address });
  return policy ? policy.createScriptURL(url) : url;
}
