/** Paths by which trackers are known that a site serves itself, past every list of hosts. */
const ownPaths: readonly (readonly [service: string, address: RegExp])[] = [
  ['matomo', /\/(?:matomo|piwik)\.(?:php|js)(?:$|\?)/],
  ['ga4', /\/g\/collect\?(?:.*&)?v=2(?:&|$)/],
  ['google-tag-manager', /\/gtm\.js\?id=GTM-/],
  ['ga4', /\/gtag\/js\?id=G-/],
];

/** The service whose tracker an address looks like, whoever serves it: an id of the catalogue. */
export const trackerOfAddress = (address: string): string | undefined =>
  ownPaths.find(([, path]) => path.test(address))?.[0];
