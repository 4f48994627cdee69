import { isSold, type DueLink, type RegulatedCategory } from './regime-types.js';

/** The categories that a link stops: what is sold, or what is sensitive. Required ones never. */
export const dueCategories = <Kind extends RegulatedCategory>(
  categories: readonly Kind[],
  link: DueLink,
): readonly Kind[] =>
  categories.filter((category) =>
    link === 'do-not-sell' ? isSold(category) : !category.required && category.sensitive,
  );
