import type { VNode } from 'preact';
import type { InterfaceContext } from '../core/interface-types.js';
import { actionButton } from './action-button.js';
import type { BannerWords } from './banner-words.js';

/**
 * The first question: a region of the page that takes no focus and stands until it is answered.
 * `opened` is called with its element; what it returns is called when the banner has closed.
 */
export const banner = (
  { settings, acceptAll, rejectAll, show }: InterfaceContext,
  words: BannerWords,
  opened: (element: Element | null) => (() => void) | undefined,
): VNode => (
  <section
    role="region"
    aria-labelledby="assent-heading"
    class={`assent-${settings.ui.layout} assent-${settings.ui.position}`}
    ref={opened}
  >
    <div class="assent-words">
      <h2 id="assent-heading">{words.bannerHeading}</h2>
      <p>{words.bannerText}</p>
      <p class="assent-links">
        <span>{settings.controller.name}</span>
        {words.privacyPolicy && <a href={settings.links.privacyPolicy}>{words.privacyPolicy}</a>}
        {words.cookiePolicy && <a href={settings.links.cookiePolicy}>{words.cookiePolicy}</a>}
      </p>
    </div>
    <div class="assent-actions">
      {actionButton('accept-all', words.acceptAll, () => acceptAll('banner'))}
      {actionButton('reject-all', words.rejectAll, () => rejectAll('banner'))}
      {actionButton('preferences', words.preferences, () => show('preferences'), 'quiet')}
    </div>
  </section>
);
