/** What the site asks for. */
export const config = {
  links: { privacyPolicy: '/privacy' },
  // A tag that runs ends with its page.
  clear: { reload: 'when-needed' },
  categories: [
    { id: 'necessary' },
    { id: 'analytics', services: [{ id: 'counter', cookies: [{ name: '_counter' }] }] },
    { id: 'marketing', services: [{ id: 'video', name: 'Vendor Video', provider: 'Vendor' }] },
  ],
};
