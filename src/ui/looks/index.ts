import type { InterfaceContext, InterfaceHost } from '../../core/interface-types.js';
import styles from '../../../styles/looks.css';

/** Dresses the interface as the site configured it. Returns what undoes that. */
export function dress(
  { settings }: Pick<InterfaceContext, 'settings' | 'report'>,
  host: InterfaceHost,
): () => void {
  host.addStyles(styles);
  const { preferences = 'dialog' } = settings.ui ?? {};
  host.element.dataset['preferences'] = preferences;
  return () => delete host.element.dataset['preferences'];
}
