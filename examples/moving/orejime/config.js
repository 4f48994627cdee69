window.orejimeConfig = {
  privacyPolicyUrl: '/privacy',
  purposes: [
    { id: 'necessary', title: 'Necessary', isMandatory: true, cookies: [] },
    { id: 'analytics', title: 'Analytics', cookies: [/^_ga.*$/] },
    { id: 'ads', title: 'Ads', cookies: ['_ads'] },
  ],
};
