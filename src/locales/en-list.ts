/** How names stand in a row: what is between two, and in a longer row before each and before the last. */
export default {
  listPair: ' and ',
  listMiddle: ', ',
  listEnd: ', and ',
};
