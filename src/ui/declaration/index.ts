import styles from '../../../styles/declaration.css';
import { createDeclaration } from '../../core/declaration.js';
import type { DeclarationContext, InterfacePart } from '../../core/interface-types.js';
import { completeServices } from '../../services/complete-services.js';
import { adoptStyles } from '../adopt-styles.js';
import { directionOf } from '../direction.js';
import { shownLines } from '../shown-lines.js';
import { drawNode } from './draw-node.js';
import { followOverflow } from './follow-overflow.js';
import { readWords } from './read-words.js';

/** What elements held before they were drawn into, while they wait to be drawn in another language. */
const waiting = new WeakMap<HTMLElement, readonly Node[]>();

/** Fills the elements that the page marks with `data-assent-declaration`. */
export async function open(context: DeclarationContext): Promise<InterfacePart> {
  await completeServices(context);
  /** What the elements held before. */
  const held = new Map<HTMLElement, readonly Node[]>();
  const overflow = followOverflow();
  const removeStyles = adoptStyles(document, styles);
  const words = readWords(context);

  const tell = (element: HTMLElement) => {
    overflow.follow(element);
    const lines = [...held.keys()].map((each) =>
      shownLines(each, 'h1,h2,h3,h4,h5,h6,p,dt,dd,caption,th,td'),
    );
    // Most rows say the same kinds, and the same of what nobody stated.
    const declaration = [...new Set(lines.join('\n').split('\n'))].join('\n');
    context.shown['declaration'] = declaration;
  };
  const draw = async (element: HTMLElement) => {
    const { language, texts } = await words;
    const direction = directionOf(language);
    // Another language is wanted by now, or none.
    if (!held.has(element)) return;
    const level = Number(element.dataset['headingLevel']);
    const count = [...held.keys()].indexOf(element);
    const id = `assent-declaration${count || ''}`;
    element.replaceChildren(
      drawNode(createDeclaration(context.settings, { language, direction, texts, level, id })),
    );
    tell(element);
  };

  return {
    hold(element) {
      if (held.has(element)) return;
      const before = waiting.get(element);
      waiting.delete(element);
      held.set(element, before ?? [...element.childNodes]);
      // A server has written it, or a page cache has kept it.
      if (!before && element.querySelector('.assent-declaration')) tell(element);
      else void draw(element);
    },
    stop(language) {
      overflow.stop();
      removeStyles();
      for (const [element, before] of held) {
        // What is said in another language in a moment stays until then.
        if (typeof language === 'string') waiting.set(element, before);
        else element.replaceChildren(...before);
      }
      held.clear();
    },
  };
}
