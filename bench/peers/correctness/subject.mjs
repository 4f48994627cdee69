import { acceptAgain } from './accept-again.mjs';
import { configure } from './configure.mjs';
import { holdNoTags } from './not-applicable.mjs';
import { visit } from './visit.mjs';
import { createVisitor } from './visitor.mjs';

/**
 * A product as a check has it before itself: `open(page, use)` opens its equal page and gives `use` a
 * visitor of it. `page` has `tags` to hold, a `nonce`, `headers`, `prepare(view)`, and `configured`, the
 * name of a change of `configure.mjs`.
 */
export function createSubject({ browser, product }) {
  const files = product.files();
  const answers = { accept: acceptAgain[product.id], reject: product.withdraw };
  const holdsTags = !holdNoTags.includes(product.id);
  const configurations = configure[product.id] ?? {};

  const open = ({ tags = [], nonce, configured, ...page }, use) => {
    const change = configurations[configured] ?? ((head) => head);
    const hold = (tag) => product.tag(nonce ? { ...tag, attributes: { nonce } } : tag);
    const markup = {
      head: change(product.head({ nonce })),
      tags: (holdsTags ? tags : []).map(hold).join('\n'),
      end: product.end({ nonce }),
    };
    const asVisitor = (view) => createVisitor(view, { ...product, answers });
    return visit({ browser, files }, { ...page, ...markup }, ({ view, openTab, ...rest }) =>
      use({
        ...rest,
        ...asVisitor(view),
        openVisitor: async () => asVisitor(await openTab()),
      }),
    );
  };
  return { product, holdsTags, open, canBe: (name) => name in configurations };
}
