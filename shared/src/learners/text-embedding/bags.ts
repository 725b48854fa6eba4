import type { Column, Table } from '../../data/table.ts';
import { visitGrams } from '../../features/text-grams.ts';

/** What the texts of rows reach: those of row r are `places` from `starts[r]` to `starts[r + 1]`. */
export interface Bags {
  readonly rows: number;
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

/** Keeps the n-grams of a second column apart from the first one's: 2³² over the golden ratio (Knuth). */
const columnStep = 0x9e3779b9;

/**
 * Hashes the n-grams of each row's texts to places. An n-gram that comes twice counts twice; a missing text has none.
 * @param columns names of the text columns; what the table lacks counts as missing.
 */
export function bagsOf(table: Table, columns: readonly string[], buckets: number): Bags {
  const texts = columns.map((name, i) => new HashedTexts(table.columns.get(name), i, buckets));
  const starts = new Int32Array(table.rows + 1);
  for (let row = 0; row < table.rows; row++) {
    starts[row + 1] = starts[row] + texts.reduce((sum, text) => sum + text.of(row).length, 0);
  }
  const places = new Int32Array(starts[table.rows]);
  for (let row = 0; row < table.rows; row++) {
    let at = starts[row];
    for (const text of texts) {
      places.set(text.of(row), at);
      at += text.of(row).length;
    }
  }
  return { rows: table.rows, starts, places };
}

const nothing = new Int32Array(0);

/** The places that the texts of one column reach; each distinct text is read once. */
class HashedTexts {
  readonly #column: Column | undefined;
  readonly #salt: number;
  readonly #buckets: number;
  readonly #known: (Int32Array | undefined)[] = [];

  constructor(column: Column | undefined, place: number, buckets: number) {
    this.#column = column;
    this.#salt = Math.imul(place, columnStep);
    this.#buckets = buckets;
  }

  of(row: number): Int32Array {
    if (this.#column?.kind !== 'text') return nothing;
    const code = this.#column.codes[row];
    if (code < 0) return nothing;
    this.#known[code] ??= this.#read(this.#column.dictionary[code]);
    return this.#known[code];
  }

  #read(text: string): Int32Array {
    const places: number[] = [];
    visitGrams(text, (hash) => places.push(((hash ^ this.#salt) >>> 0) % this.#buckets));
    return Int32Array.from(places);
  }
}

/** Places that at least so many rows reach, ascending. */
export function reachedPlaces(
  { rows, starts, places }: Bags,
  buckets: number,
  leastRows: number,
): Int32Array {
  const counts = new Int32Array(buckets);
  const lastRow = new Int32Array(buckets).fill(-1);
  for (let row = 0; row < rows; row++) {
    for (let i = starts[row]; i < starts[row + 1]; i++) {
      if (lastRow[places[i]] === row) continue;
      lastRow[places[i]] = row;
      counts[places[i]]++;
    }
  }
  const reached: number[] = [];
  for (let place = 0; place < buckets; place++) if (counts[place] >= leastRows) reached.push(place);
  return Int32Array.from(reached);
}

/** The same bags with places named by their index in `kept`; the others are left out. */
export function renumber(bags: Bags, kept: ArrayLike<number>, buckets: number): Bags {
  const indexes = new Int32Array(buckets).fill(-1);
  for (let i = 0; i < kept.length; i++) indexes[kept[i]] = i;
  const starts = new Int32Array(bags.rows + 1);
  const places = new Int32Array(bags.places.length);
  let end = 0;
  for (let row = 0; row < bags.rows; row++) {
    for (let i = bags.starts[row]; i < bags.starts[row + 1]; i++) {
      const index = indexes[bags.places[i]];
      if (index >= 0) places[end++] = index;
    }
    starts[row + 1] = end;
  }
  return { rows: bags.rows, starts, places: places.slice(0, end) };
}
