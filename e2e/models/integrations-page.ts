import { ConsentPage } from './consent-page.js';

/** What vendors have been told, in the order in which each has heard it. */
export interface Heard {
  readonly uet: readonly unknown[];
  readonly clarity: readonly (readonly unknown[])[];
  readonly meta: readonly (readonly unknown[])[];
  readonly tiktok: readonly (readonly unknown[])[];
  readonly matomo: readonly (readonly unknown[])[];
  /** Every entry of the data layer: lists for `gtag` calls, objects for events. */
  readonly google: readonly unknown[];
}

/** A page whose vendors are told what its visitor decided. */
export class IntegrationsPage extends ConsentPage {
  override open(path = '/examples/integrations/'): Promise<void> {
    return super.open(path);
  }

  /** What the vendors have heard by now, or in the task in which the visitor withdraws. */
  heard(does: 'nothing' | 'withdraw' = 'nothing'): Promise<Heard> {
    return this.page.evaluate((does) => {
      const vendor = (name: string) => {
        try {
          return (window as unknown as Record<string, { q?: unknown[]; queue?: unknown[] }>)[name];
        } catch {
          return undefined;
        }
      };
      if (does === 'withdraw') void window.assent.rejectAll();
      const lists = (queue: unknown) =>
        [...((queue as ArrayLike<unknown>[] | undefined) ?? [])].map((entry) => Array.from(entry));
      const google = (window.dataLayer ?? []).map((entry) =>
        Object.prototype.toString.call(entry) === '[object Arguments]'
          ? Array.from(entry as ArrayLike<unknown>)
          : entry,
      );
      return JSON.parse(
        JSON.stringify({
          uet: vendor('uetq') ?? [],
          clarity: lists(vendor('clarity')?.q),
          meta: lists(vendor('fbq')?.queue),
          tiktok: lists(vendor('ttq')),
          matomo: lists(vendor('_paq')),
          google,
        }),
      ) as Heard;
    }, does);
  }
}
