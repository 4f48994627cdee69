import mixpanel from 'mixpanel-browser/src/loaders/loader-module-core';

mixpanel.init('token', { api_host: 'https://vendor.example/collect/mixpanel' });
mixpanel.track('Page viewed');
addEventListener('order', () => mixpanel.track('Ordered'));
