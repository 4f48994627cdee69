window.klaroConfig = {
  version: 1,
  acceptAll: true,
  translations: {
    zz: { privacyPolicyUrl: '/privacy' },
    en: {
      purposes: { analytics: 'Analytics', marketing: 'Marketing' },
      matomo: { description: 'Counts visits.' },
    },
  },
  services: [
    {
      name: 'matomo',
      title: 'Matomo',
      purposes: ['analytics'],
      cookies: [/^_pk_.*$/, ['piwik_ignore', '/', '.example.com']],
    },
    { name: 'ads', title: 'Ads', purposes: ['marketing'], cookies: ['_ads'] },
  ],
};
