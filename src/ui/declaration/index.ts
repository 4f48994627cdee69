import styles from '../../../styles/declaration.css';
import { createDeclaration } from '../../core/declaration.js';
import type { DeclarationContext, LastingPart } from '../../core/interface-types.js';
import { adoptStyles } from '../adopt-styles.js';
import { directionOf } from '../direction.js';
import { shownLines } from '../shown-lines.js';
import { drawNode } from './draw-node.js';
import { followOverflow } from './follow-overflow.js';
import { readWords } from './read-words.js';

/** Fills the elements that the page marks with `data-assent-declaration`. */
export function open(context: DeclarationContext): LastingPart {
  /** What the elements held before. */
  const held = new Map<HTMLElement, readonly Node[]>();
  const overflow = followOverflow();
  const removeStyles = adoptStyles(document, styles);
  let words = readWords(context, context);

  const tell = (element: HTMLElement) => {
    overflow.follow(element);
    const lines = [...held.keys()].map((each) =>
      shownLines(each, 'h1,h2,h3,h4,h5,h6,p,dt,dd,caption,th,td'),
    );
    // Most rows say the same kinds, and the same of what nobody stated.
    const declaration = [...new Set(lines.join('\n').split('\n'))].join('\n');
    context.shown({ declaration });
  };
  const draw = async (element: HTMLElement) => {
    const asked = words;
    const { language, texts } = await asked;
    const direction = directionOf(language);
    // Another language is wanted by now, or none.
    if (asked !== words || !held.has(element)) return;
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
      held.set(element, [...element.childNodes]);
      // A server has written it, or a page cache has kept it.
      if (element.querySelector('.assent-declaration')) tell(element);
      else void draw(element);
    },
    speak(wanted) {
      words = readWords(context, wanted);
      for (const element of held.keys()) void draw(element);
    },
    stop() {
      overflow.stop();
      removeStyles();
      for (const [element, before] of held) element.replaceChildren(...before);
      held.clear();
    },
  };
}
