/** What the policy calls a category; the interface has its own words, in the visitor's language. */
export const categories = {
  necessary: {
    title: 'Strictly necessary',
    body: 'Without these the service does not work: signing in, security, and remembering what you decided here. They are always on.',
  },
  functional: {
    title: 'Functional',
    body: 'They remember settings that you made, such as your language, from one visit to the next.',
  },
  analytics: {
    title: 'Analytics',
    body: 'They help us understand how the service is used, so that we can find faults and improve it.',
  },
  marketing: {
    title: 'Marketing',
    body: 'They show us which advertising brings people here, and let other companies show their content in our pages. Used only if you allow it.',
  },
};
