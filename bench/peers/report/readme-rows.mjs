/** The rows of `rows.mjs` that the README shows, by id, with what it calls them outside their groups. */
export const readmeRows = {
  'first-until-banner': 'First visit: files until the banner',
  'returning-bytes': 'Returning visit: files',
  banner: 'First visit: banner painted',
  'first-script': 'First visit: script time over no banner',
  'first-heap': 'First visit: heap over no banner',
  'returning-first-tag': 'Returning visit, nothing cached: first held tag runs',
  'accept-12-inp': 'Accept, 12 light tags: INP',
  'accept-50-inline-inp': 'Accept, 50 inline tags of 30 ms: INP',
  'accept-1000-inp': 'Accept, 1,000 tags: INP',
  'accept-50-external-last': 'Accept, 50 external tags of 30 ms: last one ran',
  center: 'Preference center: from the click to its paint',
};
