/** What the site asks for. */
export const config = {
  links: { privacyPolicy: '#/privacy' },
  categories: [
    { id: 'necessary' },
    { id: 'analytics' },
    {
      id: 'marketing',
      services: [
        { id: 'video', name: 'Vendor Video', provider: 'Vendor', hosts: ['vendor.example'] },
      ],
    },
  ],
};
