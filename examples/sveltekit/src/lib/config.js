/** @type {import('assent').Config} */
export const config = {
  links: { privacyPolicy: '/privacy' },
  categories: [
    { id: 'necessary' },
    {
      id: 'analytics',
      services: [
        {
          id: 'counter',
          name: 'Counter',
          provider: 'Vendor Ltd',
          purpose: 'Counts visits',
          cookies: [{ name: '_an' }],
        },
      ],
    },
    {
      id: 'marketing',
      services: [
        {
          id: 'ads',
          name: 'Ads',
          provider: 'Vendor Ltd',
          purpose: 'Measures which ad brought a visitor',
          cookies: [{ name: '_mk' }],
        },
      ],
    },
  ],
};
