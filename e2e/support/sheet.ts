import { PNG } from 'pngjs';
import { writeIndexed } from './indexed-png.js';

/** One picture on a sheet: its name, and where it stands. */
export interface Cell {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pictures of known sizes on one sheet: a row per part, a column per size. */
export class Sheet {
  readonly #sheet: PNG;

  constructor(readonly cells: readonly Cell[]) {
    const width = Math.max(...cells.map((cell) => cell.left + cell.width));
    const height = Math.max(...cells.map((cell) => cell.top + cell.height));
    this.#sheet = new PNG({ width, height });
  }

  /** Puts a PNG in its place. */
  put(cell: Cell, picture: Buffer): void {
    const source = PNG.sync.read(picture);
    PNG.bitblt(source, this.#sheet, 0, 0, cell.width, cell.height, cell.left, cell.top);
  }

  /** The sheet as a PNG. */
  write(): Buffer {
    return writeIndexed(this.#sheet);
  }

  /** The picture in a place of a sheet that was kept, as a PNG. */
  static cut(sheet: PNG, { left, top, width, height }: Cell): Buffer {
    const picture = new PNG({ width, height });
    PNG.bitblt(sheet, picture, left, top, width, height, 0, 0);
    return PNG.sync.write(picture, { deflateLevel: 0 });
  }
}
