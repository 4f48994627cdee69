import type { InterfaceContext } from '../core/interface-types.js';
import { adoptStyles } from './adopt-styles.js';
import { directionOf } from './direction.js';

/**
 * Makes `<div id="…">` with a shadow root and a style sheet of its own, in the site's language, theme and
 * colours, for what stands beside the interface's element. Where to put it is the caller's. The colours
 * end when the signal is aborted.
 */
export function openShadow(
  context: Pick<InterfaceContext, 'settings' | 'language' | 'load' | 'report'>,
  id: string,
  styles: string,
  signal: AbortSignal,
): ShadowRoot {
  const { settings, language } = context;
  const { theme = 'auto', colors } = settings.ui ?? {};
  const host = document.createElement('div');
  host.id = id;
  host.lang = language;
  host.dir = directionOf(language);
  host.dataset['theme'] = theme;
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, styles);
  if (colors || theme === 'contrast') {
    context
      .load('looks')
      .then(({ colour }) => {
        if (!signal.aborted) signal.addEventListener('abort', colour(context));
      })
      .catch((error: unknown) => context.report('assent-looks.js failed.', error));
  }
  return root;
}
