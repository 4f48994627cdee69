import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** What tells two pictures apart. */
export interface PictureDifference {
  /** How many pixels differ by more than anti-aliasing; all of them where the sizes do. */
  readonly pixels: number;
  /** A PNG in which they are red; none where the sizes differ. */
  readonly picture?: Buffer;
}

/** Compares two PNGs, pixel by pixel. */
export function comparePictures(one: Buffer, other: Buffer): PictureDifference {
  const [first, second] = [PNG.sync.read(one), PNG.sync.read(other)];
  const { width, height } = first;
  if (second.width !== width || second.height !== height) {
    return { pixels: Math.max(width * height, second.width * second.height) };
  }
  const marked = new PNG({ width, height });
  const pixels = pixelmatch(first.data, second.data, marked.data, width, height, {
    threshold: 0.1,
  });
  return { pixels, picture: PNG.sync.write(marked) };
}
