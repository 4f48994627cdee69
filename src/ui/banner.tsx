import type { VNode } from 'preact';
import type { InterfaceContext } from '../core/interface-types.js';
import type { BannerTexts } from '../core/texts.js';
import { actionButton } from './action-button.js';

/**
 * The first question: a region of the page that takes no focus and stands until it is answered.
 * `opened` is called with its element, and with null when it has closed.
 */
export const banner = (
  {
    settings: { controller, links, ui: { layout = 'bar', position = 'bottom' } = {} },
    acceptAll,
    rejectAll,
    show,
  }: InterfaceContext,
  texts: BannerTexts,
  opened: (element: Element | null) => void,
): VNode => {
  const Tag = (layout === 'modal' ? 'dialog' : 'section') as 'section';
  return (
    <Tag
      role={layout === 'modal' ? undefined : 'region'}
      aria-labelledby="assent-heading"
      class={`assent-${layout} assent-${position}`}
      ref={opened}
    >
      <div class="assent-words">
        <h2 id="assent-heading">{texts.bannerHeading}</h2>
        <p>{texts.bannerText}</p>
        <p class="assent-links">
          <span>{controller?.name}</span>
          {links?.privacyPolicy && <a href={links.privacyPolicy}>{texts.privacyPolicy}</a>}
          {links?.cookiePolicy && <a href={links.cookiePolicy}>{texts.cookiePolicy}</a>}
        </p>
      </div>
      <div class="assent-actions">
        {actionButton('accept-all', texts.acceptAll, () => acceptAll('banner'))}
        {actionButton('reject-all', texts.rejectAll, () => rejectAll('banner'))}
        {actionButton('preferences', texts.preferences, () => show('preferences'), 'quiet')}
      </div>
    </Tag>
  );
};
