import client from 'mixpanel-browser/src/loaders/loader-module-core';

client.init('token', {
  api_host: 'https://vendor.example/collect/mixpanel',
  batch_requests: false,
});
window.mixpanel = client;
addEventListener('order', () => client.track('Ordered'));
