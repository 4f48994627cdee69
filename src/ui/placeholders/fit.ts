import { hideEmbed, showEmbed, type StandIn } from './stand-in.js';

/** What places a box beside its neighbours and makes it as large as it is. */
const copied = (
  'position inset z-index float clear margin padding border-width box-sizing border-radius ' +
  'flex order grid-area align-self justify-self vertical-align translate rotate scale ' +
  'width min-width max-width height min-height max-height aspect-ratio'
).split(' ');

/** Smaller than this in either direction, in CSS px, there is nothing to read and nothing to press. */
const smallest = 24;

interface Box {
  readonly isSeen: boolean;
  readonly display: string;
  readonly transform: string;
  readonly width: string;
  readonly height: string;
  readonly rect: DOMRect;
}

type Style = Readonly<Record<string, string>>;

const put = ({ style }: HTMLElement, properties: Style) => {
  for (const [name, value] of Object.entries(properties)) {
    style.setProperty(name, value, 'important');
  }
};

// Engines give these no box of their own, or that of their fallback, until they have loaded.
const isPlugin = ({ tagName }: Element) => /^(EMBED|OBJECT)$/.test(tagName);

/** Reads the box of an embed that is shown. */
function look({ embed }: StandIn): Box {
  const { display, visibility, transform, width, height } = getComputedStyle(embed);
  const rect = embed.getBoundingClientRect();
  const isHidden =
    visibility !== 'visible' && getComputedStyle(embed.parentElement!).visibility === 'visible';
  const isLarge = isPlugin(embed) || Math.min(rect.width, rect.height) >= smallest;
  const isSeen = display !== 'none' && !isHidden && isLarge;
  return { isSeen, display, transform, width, height, rect };
}

/**
 * Reads how an embed lies among its neighbours. Without a box, so once it is hidden, shares of the
 * parent and `auto` are still what they are: the placeholder then gives way as the embed would have.
 */
function layoutOf(embed: Element, box: Box): Style {
  const rules = getComputedStyle(embed);
  const style = Object.fromEntries(copied.map((name) => [name, rules.getPropertyValue(name)]));
  const used = isPlugin(embed) ? { width: '300px', height: '150px' } : box;
  const { width, height, 'max-width': limit, 'aspect-ratio': ratio } = style;
  const share = limit!.includes('%') ? limit : width === 'auto' && '100%';
  const length = width === 'auto' ? used.width : width;
  return {
    ...style,
    display: box.display.startsWith('inline') ? 'inline-block' : 'block',
    transform: box.transform,
    // Unlike a frame, an element of a fixed width would not let its column shrink below that.
    width: share ? `min(${length}, ${share})` : length!,
    height: height === 'auto' && ratio === 'auto' ? used.height : height!,
  };
}

/**
 * Puts each placeholder into exactly the box of its embed, or takes it away where nobody would have
 * seen the embed. All are read together, so it costs three layouts however many there are.
 */
export function fit(stands: readonly StandIn[]): void {
  for (const stand of stands) {
    const { embed, placeholder } = stand;
    showEmbed(stand);
    // A plugin may have no box now: were there nothing in its place, a page would lose its end.
    if (isPlugin(embed)) continue;
    // One that is not displayed loses the focus. But Chromium counts a change of position as a shift.
    const isFocused = placeholder.contains(document.activeElement);
    put(placeholder, isFocused ? { position: 'fixed' } : { display: 'none' });
  }
  const boxes = new Map(stands.map((stand) => [stand, look(stand)]));
  for (const stand of stands) {
    stand.isSeen = boxes.get(stand)!.isSeen;
    if (!stand.isSeen) stand.placeholder.remove();
  }
  const seen = stands.filter(({ isSeen }) => isSeen);
  const write = () => {
    const layouts = seen.map((stand) => layoutOf(stand.embed, boxes.get(stand)!));
    seen.forEach((stand, index) => {
      hideEmbed(stand, false);
      put(stand.placeholder, layouts[index]!);
    });
  };
  write();
  for (const { embed, placeholder } of seen) {
    if (placeholder.parentNode !== embed.parentNode) embed.after(placeholder);
  }
  // Only now: had nothing filled the place, a page scrolled to its end would have jumped.
  write();
  const wrong = seen.filter((stand) => {
    const is = stand.placeholder.getBoundingClientRect();
    const { rect } = boxes.get(stand)!;
    const isOff = Math.abs(is.width - rect.width) > 0.5 || Math.abs(is.height - rect.height) > 0.5;
    return isOff && !isPlugin(stand.embed);
  });
  for (const stand of wrong) {
    const { width, height } = boxes.get(stand)!;
    const size = {
      'min-width': width,
      'max-width': width,
      'min-height': height,
      'max-height': height,
    };
    put(stand.placeholder, { flex: 'none', ...size });
  }
  for (const stand of seen) {
    showEmbed(stand);
    hideEmbed(stand, true);
  }
}
