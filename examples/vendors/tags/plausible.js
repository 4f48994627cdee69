import { init } from '@plausible-analytics/tracker';

init({
  domain: 'shop.example',
  endpoint: 'https://vendor.example/collect/plausible',
  // Otherwise it keeps silent on a developer's machine, and in a browser that a test drives.
  captureOnLocalhost: true,
});
