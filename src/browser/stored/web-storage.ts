const areas = { local: 'localStorage', session: 'sessionStorage' } as const;

/** A storage area, or undefined where the browser blocks it: Chromium throws, Firefox gives null. */
export function openArea(kind: keyof typeof areas): Storage | undefined {
  try {
    return window[areas[kind]] ?? undefined;
  } catch {
    return undefined;
  }
}
