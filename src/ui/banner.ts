import type { InterfaceContext } from '../core/interface-types.js';
import type { BannerTexts } from '../core/texts.js';
import { makeButton } from './make-button.js';
import { make } from './make.js';

/** The first question: a region of the page that takes no focus and stands until it is answered. */
export function banner(
  {
    settings: { controller, links, ui: { layout = 'bar', position = 'bottom' } = {} },
    acceptAll,
    rejectAll,
    show,
  }: Pick<InterfaceContext, 'settings' | 'acceptAll' | 'rejectAll' | 'show'>,
  texts: BannerTexts,
): HTMLElement {
  const isModal = layout === 'modal';
  const link = (href: string | undefined, text: string) =>
    href ? [make('a', { href }, text)] : [];
  return make(
    isModal ? 'dialog' : 'section',
    {
      ...(!isModal && { role: 'region' }),
      'aria-labelledby': 'assent-heading',
      class: `assent-${layout} assent-${position}`,
    },
    make(
      'div',
      { class: 'assent-words' },
      make('h2', { id: 'assent-heading' }, texts.bannerHeading),
      make('p', {}, texts.bannerText),
      make(
        'p',
        { class: 'assent-links' },
        make('span', {}, ...(controller?.name ? [controller.name] : [])),
        ...link(links?.privacyPolicy, texts.privacyPolicy),
        ...link(links?.cookiePolicy, texts.cookiePolicy),
      ),
    ),
    make(
      'div',
      { class: 'assent-actions' },
      makeButton('accept-all', texts.acceptAll, () => acceptAll('banner')),
      makeButton('reject-all', texts.rejectAll, () => rejectAll('banner')),
      makeButton('preferences', texts.preferences, () => show('preferences'), 'quiet'),
    ),
  );
}
