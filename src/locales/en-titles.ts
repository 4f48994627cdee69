/** What the optional categories are called, in the banner and in placeholders. */
export default {
  functionalTitle: 'Functional',
  analyticsTitle: 'Analytics',
  marketingTitle: 'Marketing',
};
