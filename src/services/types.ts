import type { ServiceConfig } from '../core/types.js';

/** Which facts of a service a source vouches for. */
export type Fact = 'hosts' | 'cookies' | 'storage';

/** Where a fact was read, and when. */
export interface Source {
  /** The page, or the repository of the code, that says so. */
  readonly url: string;
  /** The day it was looked at: `2026-11-21`. */
  readonly date: string;
  /**
   * Who says so: the service's own `provider` (its documentation or published code), an `authority`,
   * or a `community` list of what others have seen.
   */
  readonly by: 'provider' | 'authority' | 'community';
  readonly facts: readonly Fact[];
}

/** A third-party service as the catalogue knows it: a site's `ServiceConfig`, its category and the proof. */
export interface CatalogueService extends ServiceConfig {
  readonly name: string;
  readonly provider: string;
  readonly purpose: string;
  readonly policy: string;
  /**
   * The strictest purpose that the service is used for where a site does nothing about it. It is where
   * to begin: what a site uses a service for, and its law, may ask for another one.
   */
  readonly category: 'necessary' | 'functional' | 'analytics' | 'marketing';
  /** What vouches for its hosts, cookies and storage; each of them has a source. */
  readonly sources: readonly Source[];
}
