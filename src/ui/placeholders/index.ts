import styles from '../../../styles/placeholder.css';
import type { InterfacePart, PlaceholdersContext } from '../../core/interface-types.js';
import { completeServices } from '../../services/complete-services.js';
import { adoptStyles } from '../adopt-styles.js';
import { alwaysAllow } from './always-allow.js';
import { befriend } from './befriend.js';
import { drawPlaceholder } from './draw-placeholder.js';
import { readAddress } from './embed-address.js';
import { embedWords, placeholderTexts } from './embed-words.js';
import { focusEmbed } from './focus-embed.js';
import { followLayout } from './follow-layout.js';
import { openOnce } from './load-once.js';
import { keepEmpty } from './keep-empty.js';
import { findPreset } from './presets.js';
import { shownLines } from '../shown-lines.js';
import { dropCopy, type StandIn } from './stand-in.js';

/** A stand-in, and where in the page it was put. */
interface Placed extends StandIn {
  parent: Node | null;
  /** Gives the embed the attributes back that the page wrote. */
  readonly undo: (() => void) | undefined;
  /** Ends what keeps the embed from loading. */
  readonly letLoad: () => void;
}

/** Stands in for embeds that are held: says what they are, and loads them once or always. */
export async function open(context: PlaceholdersContext): Promise<InterfacePart> {
  await completeServices(context);
  const { settings, $consent, save, shown } = context;
  const texts = placeholderTexts(context);
  const stands = new Map<HTMLElement, Placed>();
  const once = openOnce($consent);
  let pressed: HTMLElement | undefined;

  const layout = followLayout();
  const watch = () => {
    if (stands.size || once.size) tree.observe(document, { childList: true, subtree: true });
    else tree.disconnect();
  };
  const place = (stand: Placed) => {
    stand.parent = stand.embed.parentNode;
    layout.add(stand);
  };
  const forget = (stand: Placed) => {
    layout.remove(stand);
    stands.delete(stand.embed);
    stand.letLoad();
    watch();
  };
  const tree = new MutationObserver(() => {
    for (const stand of stands.values()) {
      const { embed, placeholder, parent, isSeen } = stand;
      if (!embed.isConnected) forget(stand);
      else if (embed.parentNode !== parent || placeholder.isConnected !== isSeen) {
        layout.remove(stand);
        place(stand);
      }
    }
    once.forgetRemoved();
    watch();
  });
  const release = ({ detail }: Event & { readonly detail?: { readonly element: HTMLElement } }) => {
    const stand = stands.get(detail!.element);
    if (!stand) return;
    const { activeElement } = document;
    // A click focuses no button in Safari.
    const isIdle = stand.embed === pressed && activeElement?.tagName === 'BODY';
    const isFocused = isIdle || stand.placeholder.contains(activeElement);
    if (stand.embed === pressed) pressed = undefined;
    forget(stand);
    if (isFocused) focusEmbed(stand.embed);
  };
  const removeStyles = adoptStyles(document, styles);
  document.addEventListener('assent:released', release);

  return {
    hold(embed, requirement) {
      if (stands.has(embed) || !requirement) return;
      const address = readAddress(embed);
      const isOffered = requirement.categories.every((id) => id[0] !== '!');
      // It may have been let go while this chunk was on its way.
      if (!isOffered || address.isLoaded || !embed.isConnected) return;
      dropCopy(embed);
      const { url } = address;
      const preset = url && findPreset(url);
      const undo = preset && befriend(embed, address, preset);
      const words = embedWords(context, texts, {
        requirement,
        title: embed.title || (embed.getAttribute('aria-label') ?? ''),
        host: readAddress(embed).url?.host ?? '',
        preset,
      });
      const placeholder = drawPlaceholder(
        context,
        words,
        () => {
          pressed = embed;
          once.load(embed);
        },
        () => {
          pressed = embed;
          shown['placeholder'] = shownLines(placeholder, 'p,button');
          const { choices, services } = alwaysAllow(settings, $consent.get(), requirement);
          save(choices, services, 'placeholder');
        },
      );
      const stand = {
        embed,
        placeholder,
        undo,
        letLoad: keepEmpty(embed),
        parent: null,
        isSeen: false,
        hiding: new Map(),
      };
      stands.set(embed, stand);
      place(stand);
      watch();
    },
    stop() {
      document.removeEventListener('assent:released', release);
      for (const stand of stands.values()) {
        forget(stand);
        stand.undo?.();
      }
      once.stop();
      tree.disconnect();
      layout.stop();
      removeStyles();
    },
  };
}
