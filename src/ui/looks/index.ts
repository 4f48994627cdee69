import styles from '../../../styles/looks.css';
import type { InterfaceContext, InterfaceHost } from '../../core/interface-types.js';
import { askModally } from './ask-modally.js';

/** Dresses the interface as the site configured it. Returns what undoes that. */
export function dress(context: InterfaceContext, host: InterfaceHost): () => void {
  const { layout, preferences = 'dialog' } = context.settings.ui ?? {};
  host.addStyles(styles);
  host.element.dataset['preferences'] = preferences;
  return layout === 'modal' ? askModally(context, host) : () => {};
}
