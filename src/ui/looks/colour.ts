import contrastTheme from '../../../styles/contrast.css';
import type { InterfaceContext } from '../../core/interface-types.js';
import { propertyOf, type Role } from '../../core/palette.js';
import { adoptStyles } from '../adopt-styles.js';
import { judgeColors, toCss } from './judge-colors.js';

/** All of Assent that stands in the page. It outweighs the defaults in whichever order they come. */
const everywhere = ':where(#assent,#assent-trigger,#assent-links,.assent-placeholder)[data-theme]';

/**
 * Gives everything that Assent draws the colours that a site configured, and the theme `contrast` its
 * own. A set that is too faint to read is refused as a whole and reported. Returns what undoes that.
 */
export function colour({
  settings,
  report,
}: Pick<InterfaceContext, 'settings' | 'report'>): () => void {
  const { theme = 'auto', colors } = settings.ui ?? {};
  const rules = (['light', 'dark'] as const).map((scheme) => {
    const set = colors?.[scheme];
    if (!set) return '';
    const { given, problems } = judgeColors(scheme, set, (role) => `ui.colors.${scheme}.${role}`);
    if (problems[0]) {
      report(`${problems.join(' ')} Assent's own colours are used for ${scheme}.`);
      return '';
    }
    const lines = Object.entries(given).map(
      ([role, color]) => `${propertyOf(role as Role)}:${toCss(color)};`,
    );
    const rule = `${everywhere}{${lines.join('')}}`;
    if (theme === 'auto') return `@media (prefers-color-scheme:${scheme}){${rule}}`;
    return theme === scheme ? rule : '';
  });
  // Last, so that who asks for more contrast gets it whatever the site's colours are.
  const more = contrastTheme.replaceAll('=contrast', '=auto');
  const css = `${rules.join('')}${contrastTheme}@media (prefers-contrast:more){${more}}`;
  return adoptStyles(document, css);
}
