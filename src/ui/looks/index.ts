import styles from '../../../styles/looks.css';
import type { InterfaceContext, InterfaceHost } from '../../core/interface-types.js';
import { askModally } from './ask-modally.js';
import { colour } from './colour.js';
import { inspect } from './inspect.js';

export { colour } from './colour.js';
export { inspect } from './inspect.js';

/** Dresses the interface as the site configured it. Returns what undoes that. */
export function dress(context: InterfaceContext, host: InterfaceHost): () => void {
  const { layout, preferences = 'dialog' } = context.settings.ui ?? {};
  host.addStyles(styles);
  host.element.dataset['preferences'] = preferences;
  const undo = [colour(context), inspect(context, host.element)];
  if (layout === 'modal') undo.push(askModally(context, host));
  return () => {
    for (const step of undo) step();
  };
}
