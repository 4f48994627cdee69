import { brotliCompressSync } from 'node:zlib';
import { article } from '../support/article.mjs';
import { tagsOf } from '../support/tags.mjs';

/**
 * The article with a product on it and, where `tags` says so, tags in that product's markup. It waits for
 * the banner unless that is not to come: looking for one that stays hidden would take its time.
 */
export const pageOf = (product, tags, isAsking = true) =>
  article({
    head: product.head({}),
    end: product.end({}),
    tags: tags ? tagsOf(product.tag, tags) : '',
    banner: isAsking ? product.selectors.banner : undefined,
    recorders: ['load-recorder', 'click-recorder'],
  });

/** The bytes by which a product's markup, configuration and texts make the compressed page longer. */
export const markupBytes = (product) =>
  compressed(article({ head: product.head({}), end: product.end({}) })) - compressed(article({}));

const compressed = (text) => brotliCompressSync(text).length;
