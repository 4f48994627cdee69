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

/** All that is around an embed: any of it may be what gives it its width. */
function ancestorsOf(element: Element): readonly Element[] {
  const parent = element.parentElement;
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

/** Follows the size of the window and of what is around the embeds, and what the page does to an embed. */
export function followLayout(): LayoutFollower {
  const stands = new Map<StandIn, readonly Element[]>();
  const unseen = new Set<StandIn>();
  /** Of what is around embeds, as of the last time that they were measured. */
  const widths = new WeakMap<Element, number>();
  let isDue = false;

  const refit = () => {
    isDue = false;
    fit([...stands.keys()].filter(({ embed }) => embed.isConnected));
    for (const stand of stands.keys()) {
      if (stand.isSeen) {
        if (unseen.delete(stand)) sizes.unobserve(stand.embed);
      } else if (!unseen.has(stand)) {
        // It has its own box as long as nobody sees it, and tells when it comes into sight.
        unseen.add(stand);
        sizes.observe(stand.embed);
      }
    }
    for (const box of [...stands.values()].flat()) widths.set(box, box.clientWidth);
    // What has been written just now.
    attributes.takeRecords();
  };
  const sizes = new ResizeObserver((entries) => {
    // Heights a placeholder follows by itself: a page that grows at its end is not measured again.
    if (entries.some(({ target }) => widths.get(target) !== target.clientWidth)) refit();
  });
  const attributes = new MutationObserver(refit);
  const watchAttributes = ({ embed }: StandIn) =>
    attributes.observe(embed, { attributeFilter: ['style', 'class', 'hidden', 'width', 'height'] });
  // Before observers of sizes would tell, and also where the placeholder's own size holds its parent's.
  addEventListener('resize', refit);

  return {
    add(stand) {
      const around = ancestorsOf(stand.embed);
      stands.set(stand, around);
      for (const box of around) if (!widths.has(box)) sizes.observe(box);
      watchAttributes(stand);
      if (!isDue) queueMicrotask(refit);
      isDue = true;
    },
    remove(stand) {
      const around = stands.get(stand)!;
      stands.delete(stand);
      unseen.delete(stand);
      sizes.unobserve(stand.embed);
      const others = new Set([...stands.values()].flat());
      for (const box of around) {
        if (others.has(box)) continue;
        sizes.unobserve(box);
        widths.delete(box);
      }
      showEmbed(stand);
      stand.placeholder.remove();
      stand.isSeen = false;
      // It cannot stop watching one: a player that has loaded may change its style all the time.
      attributes.disconnect();
      for (const other of stands.keys()) watchAttributes(other);
    },
    stop() {
      sizes.disconnect();
      attributes.disconnect();
      removeEventListener('resize', refit);
    },
  };
}
