/** What the site asks for: plain data, which server components hand to the provider. */
export const config = {
  links: { privacyPolicy: '/privacy' },
  categories: [
    { id: 'necessary' },
    { id: 'analytics', services: [{ id: 'counter', cookies: [{ name: '_counter' }] }] },
    { id: 'marketing', services: [{ id: 'video', name: 'Vendor Video', provider: 'Vendor' }] },
  ],
};

/** The third party. */
export const vendor = process.env.VENDOR ?? 'https://vendor.example';
