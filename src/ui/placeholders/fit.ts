import { hideEmbed, showEmbed, type StandIn } from './stand-in.js';

/** What places a box beside its neighbours and makes it as wide as it is. */
const copied = (
  'position inset z-index float clear margin padding border-width box-sizing border-radius ' +
  'flex order grid-area align-self justify-self vertical-align min-width max-width aspect-ratio ' +
  'translate rotate scale'
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
function layoutOf({ embed }: StandIn, box: Box): Style {
  const rules = getComputedStyle(embed);
  const read = (name: string) => rules.getPropertyValue(name);
  const used = isPlugin(embed) ? { width: '300px', height: '150px' } : box;
  const own = (name: 'width' | 'height') => (read(name) === 'auto' ? used[name] : read(name));
  const hasRatio = read('height') === 'auto' && read('aspect-ratio') !== 'auto';
  const limit = read('max-width');
  return {
    ...Object.fromEntries(copied.map((name) => [name, read(name)])),
    display: box.display.startsWith('inline') ? 'inline-block' : 'block',
    transform: box.transform,
    // Unlike a frame, an element that is as wide as this would not let its column shrink.
    width: limit.includes('%') ? `min(${own('width')}, ${limit})` : own('width'),
    'min-height': '0',
    'max-height': 'none',
    height: hasRatio ? 'auto' : isPlugin(embed) ? own('height') : box.height,
  };
}

/**
 * Puts each placeholder into exactly the box of its embed, or takes it away where nobody would have
 * seen the embed. All are read together, so it costs two layouts however many there are.
 */
export function fit(stands: readonly StandIn[]): void {
  for (const stand of stands) {
    showEmbed(stand);
    // Out of the layout; if it were hidden its button would lose the focus.
    put(stand.placeholder, { position: 'fixed' });
  }
  const boxes = new Map(stands.map((stand) => [stand, look(stand)]));
  for (const stand of stands) {
    stand.isSeen = boxes.get(stand)!.isSeen;
    if (!stand.isSeen) stand.placeholder.remove();
  }
  const seen = stands.filter(({ isSeen }) => isSeen);
  const write = () => {
    const layouts = seen.map((stand) => layoutOf(stand, boxes.get(stand)!));
    seen.forEach((stand, index) => {
      hideEmbed(stand);
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
    put(stand.placeholder, { width, height, flex: 'none', 'min-width': '0', 'max-width': 'none' });
  }
}
