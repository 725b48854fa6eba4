import type { Column } from '../data/table.ts';

/** Kept by list: a model that answers one row at a time does not index its categories each time. */
const indexes = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function indexOf(categories: readonly string[]): ReadonlyMap<string, number> {
  let index = indexes.get(categories);
  if (index === undefined) {
    index = new Map(categories.map((category, code) => [category, code]));
    indexes.set(categories, index);
  }
  return index;
}

/** Index of each row's value in `categories`; missing, unseen and absent columns give -1. */
export function categoryCodes(
  column: Column | undefined,
  categories: readonly string[],
  rows: number,
): Int32Array {
  const codes = new Int32Array(rows).fill(-1);
  if (column?.kind !== 'text') return codes;
  const index = indexOf(categories);
  const { dictionary } = column;
  // A few rows may share the dictionary of many: then it is not translated as a whole.
  const translated =
    dictionary.length <= rows ? Int32Array.from(dictionary, (value) => index.get(value) ?? -1) : null;
  for (let row = 0; row < rows; row++) {
    const code = column.codes[row];
    if (code >= 0) codes[row] = translated ? translated[code] : (index.get(dictionary[code]) ?? -1);
  }
  return codes;
}
