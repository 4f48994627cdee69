import { newTracker, trackPageView, trackStructEvent } from '@snowplow/browser-tracker';

newTracker('shop', 'https://vendor.example', {
  appId: 'shop',
  postPath: '/collect/snowplow',
  // As the page: browsers refuse `Secure` on plain http.
  cookieSecure: location.protocol === 'https:',
});
trackPageView();
addEventListener('order', () => trackStructEvent({ category: 'shop', action: 'order' }));
