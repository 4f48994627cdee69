import type { InterfaceContext } from '../../core/interface-types.js';
import { completePalette, propertyOf, roles, type Role } from '../../core/palette.js';
import { equalise } from './equalise.js';
import { judgeColors, toCss } from './judge-colors.js';

const isDark = matchMedia('(prefers-color-scheme:dark)');

/**
 * Looks at the interface as the page's style sheets made it, whenever something was drawn and
 * when the visitor changes the colour scheme. Custom properties that nobody can read are refused, Assent's own
 * take their place; buttons that were made unequal are made equal again. What was wrong is reported.
 * Returns what ends that.
 */
export function inspect(
  { settings, report }: Pick<InterfaceContext, 'settings' | 'report'>,
  element: HTMLElement,
): () => void {
  const { theme = 'auto' } = settings.ui ?? {};
  const clear = () => {
    for (const role of roles) element.style.removeProperty(propertyOf(role));
  };
  const told = new Set<string>();
  const tell = (message: string) => {
    if (!told.has(message)) report(message);
    told.add(message);
  };
  const check = () => {
    if (!element.isConnected) return;
    clear();
    const style = getComputedStyle(element);
    const scheme = theme === 'dark' || (theme !== 'light' && isDark.matches) ? 'dark' : 'light';
    const colors = Object.fromEntries(
      roles.map((role) => [role, style.getPropertyValue(propertyOf(role)).trim()]),
    ) as Record<Role, string>;
    const { problems } = judgeColors(scheme, colors, propertyOf);
    if (problems[0]) {
      for (const [role, color] of Object.entries(completePalette(scheme))) {
        // The page may have written `!important` too.
        element.style.setProperty(propertyOf(role as Role), toCss(color), 'important');
      }
      tell(`${problems.join(' ')} Assent's own colours are used.`);
    }
    equalise(element, tell);
  };
  // Not before the paint: what is drawn waits for no check.
  const checkLater = () => requestAnimationFrame(() => setTimeout(check));
  const observer = new MutationObserver(checkLater);
  observer.observe(element.shadowRoot ?? element, { childList: true, subtree: true });
  isDark.addEventListener('change', checkLater);
  checkLater();
  return () => {
    observer.disconnect();
    isDark.removeEventListener('change', checkLater);
    clear();
  };
}
