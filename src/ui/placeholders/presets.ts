/** What is known of a provider of embeds, by the address that it embeds from. */
export interface Preset {
  readonly name: string;
  readonly provider: string;
  /** Where the provider explains itself. */
  readonly policy: string;
  /** Tested against the host and the path. */
  readonly address: RegExp;
  /** The provider's host that stores less. */
  readonly host?: string;
  /** Asks the provider not to track, in the address. */
  readonly parameter?: string;
}

const google = { provider: 'Google', policy: 'https://policies.google.com/privacy' };

const presets: readonly Preset[] = [
  {
    name: 'YouTube',
    ...google,
    address: /^(www\.|m\.)?youtube(-nocookie)?\.com\/embed\//,
    host: 'www.youtube-nocookie.com',
  },
  {
    name: 'Vimeo',
    provider: 'Vimeo',
    policy: 'https://vimeo.com/privacy',
    address: /^player\.vimeo\.com\//,
    parameter: 'dnt=1',
  },
  {
    name: 'Google Maps',
    ...google,
    address: /^(maps\.google\.(com?\.)?[a-z]{2,3}|www\.google\.(com?\.)?[a-z]{2,3}\/maps)\//,
  },
  {
    name: 'Spotify',
    provider: 'Spotify',
    policy: 'https://www.spotify.com/legal/privacy-policy/',
    address: /^open\.spotify\.com\/embed/,
  },
  {
    name: 'X',
    provider: 'X',
    policy: 'https://x.com/privacy',
    address: /^platform\.(twitter|x)\.com\//,
    parameter: 'dnt=true',
  },
  {
    name: 'Instagram',
    provider: 'Meta',
    policy: 'https://privacycenter.instagram.com/policy',
    address: /^(www\.)?instagram\.com\//,
  },
  {
    name: 'TikTok',
    provider: 'TikTok',
    policy: 'https://www.tiktok.com/legal/privacy-policy',
    address: /^www\.tiktok\.com\//,
  },
];

/** The provider that embeds from this address, if it is a known one. */
export const findPreset = ({ host, pathname }: URL): Preset | undefined =>
  presets.find(({ address }) => address.test(host + pathname));

/** The same content from where the provider stores less: path, query and fragment stay. */
export function friendlierAddress(address: URL, { host, parameter }: Preset): string {
  const url = new URL(address);
  if (host) url.host = host;
  // Not `searchParams`, which would write the whole query anew.
  if (parameter && !url.searchParams.has(parameter.split('=')[0]!)) {
    url.search += (url.search ? '&' : '?') + parameter;
  }
  return url.href;
}
