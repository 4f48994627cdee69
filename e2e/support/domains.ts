/**
 * Names that mean this machine in every engine, for pages that need parent domains, subdomains or a
 * third party of another registrable domain. Below public suffixes of one label and of two (`co.uk`).
 */
export const mappedDomains = [
  'example.co.uk',
  'www.example.co.uk',
  'shop.example.co.uk',
  'example.com',
  'www.example.com',
  'tags.vendor.example',
] as const;

/** One of the names above. */
export type MappedDomain = (typeof mappedDomains)[number];

/** Whether a host name is one that means this machine. */
export function isMapped(host: string): host is MappedDomain {
  return (mappedDomains as readonly string[]).includes(host);
}
