import { fit } from './fit.js';
import { showEmbed, type StandIn } from './stand-in.js';

/** Keeps placeholders in the boxes of their embeds. */
export interface LayoutFollower {
  /** Fits it in, together with all others that are added in this turn. */
  add(stand: StandIn): void;
  /** Takes the placeholder away and shows the embed as the page has it. */
  remove(stand: StandIn): void;
  stop(): void;
}

/** The nearest element around an embed that has a box of its own, whose size its own may depend on. */
function boxAround(embed: Element): Element {
  let box = embed.parentElement!;
  while (box.parentElement && /^(inline|contents)$/.test(getComputedStyle(box).display)) {
    box = box.parentElement;
  }
  return box;
}

/**
 * Follows the size of what is around the embeds, of the window, and what a page does to an
 * embed. `seen` is called whenever a placeholder is in sight.
 */
export function followLayout(seen: () => void): LayoutFollower {
  const stands = new Map<StandIn, Element>();
  const unseen = new Set<StandIn>();
  let isDue = false;

  const refit = () => {
    isDue = false;
    fit([...stands.keys()]);
    for (const stand of stands.keys()) {
      if (stand.isSeen) {
        seen();
        if (unseen.delete(stand)) sizes.unobserve(stand.embed);
      } else if (!unseen.has(stand)) {
        // It has its own box as long as nobody sees it, and tells when it comes into sight.
        unseen.add(stand);
        sizes.observe(stand.embed);
      }
    }
    // What has been written just now.
    attributes.takeRecords();
  };
  const sizes = new ResizeObserver(refit);
  const attributes = new MutationObserver(refit);
  // Before observers of sizes would tell, and also where the placeholder's own size holds its parent's.
  addEventListener('resize', refit);

  return {
    add(stand) {
      const box = boxAround(stand.embed);
      stands.set(stand, box);
      sizes.observe(box);
      attributes.observe(stand.embed, {
        attributeFilter: ['style', 'class', 'hidden', 'width', 'height'],
      });
      if (!isDue) queueMicrotask(refit);
      isDue = true;
    },
    remove(stand) {
      const box = stands.get(stand);
      stands.delete(stand);
      unseen.delete(stand);
      sizes.unobserve(stand.embed);
      if (box && ![...stands.values()].includes(box)) sizes.unobserve(box);
      showEmbed(stand);
      stand.placeholder.remove();
      attributes.takeRecords();
    },
    stop() {
      sizes.disconnect();
      attributes.disconnect();
      removeEventListener('resize', refit);
    },
  };
}
