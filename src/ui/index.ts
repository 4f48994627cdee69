import styles from '../../styles/banner.css';
import type { InterfaceContext, InterfaceModule, InterfacePart } from '../core/interface-types.js';
import { bannerTexts } from './banner-texts.js';
import { banner } from './banner.js';
import { openHost } from './host.js';
import { make } from './make.js';
import { shownLines } from './shown-lines.js';

/** A file's hash, which `assent-pins.js` knows; this one vouches for that. */
export const pinOf: InterfaceModule['pinOf'] = async (name, load) =>
  name === 'pins' ? 'ASSENT_PIN_PINS' : (await load('pins')).pins[name]!;

/** Does something once what has changed is on the screen. */
const afterPaint = (work: () => void): void => void requestAnimationFrame(() => setTimeout(work));

/** Draws the interface and makes it follow `$view`. Returns what takes it off the page again. */
export async function open(context: InterfaceContext): Promise<InterfacePart> {
  const { settings, language, $view, $consent, show } = context;
  const { layout, theme, colors, preferences } = settings.ui ?? {};
  const texts = bannerTexts(context);
  const status = make('p', { role: 'status' });
  const container = make('div', {}, status);
  let drawn: HTMLElement | undefined;
  /** Stays open beneath the preference center, so that the focus can return to its button. */
  let isBannerOpen = false;
  let message = '';
  let center: Promise<(() => void) | void> | undefined;

  const draw = () => {
    // Written only when it is another one: what is written is read out.
    if (status.textContent !== message) status.textContent = message;
    if (!isBannerOpen) {
      drawn?.remove();
      drawn = undefined;
    } else if (!drawn) {
      container.append((drawn = banner(context, texts)));
      context.shown['banner'] = shownLines(drawn, 'h2,p:not([class]),span:not(:empty),a,button');
    }
  };
  const closeCenter = () => show($consent.get() ? 'none' : 'banner');
  const openCenter = () => {
    // Both at once: the words' second file and what says them.
    const further = context.locale && context.loadLocale(`${language}.more`);
    center ??= context.load('preferences').then(
      ({ open: openPreferences }) => openPreferences({ ...context, ...host, further }),
      (error: unknown) => {
        center = undefined;
        context.report('assent-preferences.js failed.', error);
        closeCenter();
      },
    );
  };
  const follow = () => {
    const view = $view.get();
    if (view === 'preferences') openCenter();
    else isBannerOpen = view === 'banner';
    const display = view === 'none' ? view : '';
    // A click's paint does not wait for that: what is hidden now is taken away after it.
    container.querySelector('section')?.style.setProperty('display', display);
    if (display) return afterPaint(draw);
    message = '';
    draw();
  };
  const host = openHost(context, () => {
    // A dialog that the page took away with its body is not modal any more.
    if (center && $view.get() === 'preferences') closeCenter();
    else follow();
  });
  const undo = [
    $view.listen(follow),
    $consent.listen(() => {
      // Not at once: what is behind the dialog is silent until the dialog has closed.
      setTimeout(() => {
        if ($view.get() !== 'none') return;
        message = texts.saved;
        draw();
      }, 100);
    }),
    () => void center?.then((close) => close?.()),
    host.remove,
  ];

  host.addStyles(styles);
  // What a site or a visitor wants to look otherwise; the bar in its own colours needs none of it.
  if (
    (layout ?? 'bar') !== 'bar' ||
    theme === 'contrast' ||
    colors ||
    preferences === 'drawer' ||
    matchMedia('(prefers-contrast:more)').matches
  ) {
    const looks = await context
      .load('looks')
      .catch((error: unknown) => context.report('assent-looks.js failed.', error));
    if (looks) undo.push(looks.dress(context, host));
  }
  host.root.append(container);
  host.place();
  // What can wait for the paint.
  const watching = new Promise<void>(afterPaint)
    .then(() => context.load('watch'))
    .then(
      ({ watch }) => watch(context, host),
      (error: unknown) => context.report('assent-watch.js failed.', error),
    );
  undo.push(() => void watching.then((stop) => stop?.()));
  return {
    stop() {
      for (const step of undo) step();
    },
  };
}
