const bodiless = "it draws nothing itself: this page's banner is the benchmark's";
const loader = "it holds no tags: this page's loader is the benchmark's";
const byHand = 'it holds no tags by markup, only services that a script registers';

/** Why a check makes no sense for a product, by product and check. */
export const notApplicable = {
  tarteaucitron: {
    'late tags': byHand,
    modules: `${byHand}; its addScript knows no inline module`,
  },
  c15t: {
    'late tags': 'it holds no tags by markup, only what a script hands in',
    'body swap': bodiless,
    escape: bodiless,
    focus: bodiless,
  },
  osano: {
    order: loader,
    delay: loader,
    'late tags': loader,
    modules: loader,
    'no requests': loader,
    'double run': loader,
    escape: 'it has no preference center',
    focus: 'it has no preference center',
  },
};

/** The products whose tags the benchmark itself runs: of them only the banner is looked at. */
export const holdNoTags = ['osano'];
