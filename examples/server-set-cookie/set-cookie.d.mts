export function consentCookie(
  cookieHeader: string | null | undefined,
  receipt: { readonly decidedAt: string },
  options?: { readonly name?: string; readonly attributes?: string },
): string | undefined;
