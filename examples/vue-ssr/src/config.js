/** What the site asks for. */
export const config = {
  links: { privacyPolicy: '/privacy' },
  categories: [
    { id: 'necessary' },
    { id: 'analytics', services: [{ id: 'counter', cookies: [{ name: '_counter' }] }] },
    { id: 'marketing', services: [{ id: 'video', name: 'Vendor Video', provider: 'Vendor' }] },
  ],
};
