import { Random } from '../base/random.ts';
import { type Column, cellText } from '../data/table.ts';
import { hashText } from './stable-hash.ts';

/** Parts that training rows are divided into: each is encoded by what the others say. */
export const foldCount = 5;

/**
 * The fold of each row: rows dealt out at random or, with a group, all rows of one group to one fold. Rows whose
 * group is missing go by chance.
 */
export function rowFolds(rows: number, seed: number, group?: Column): Uint8Array {
  const folds = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) folds[row] = row % foldCount;
  new Random(seed).shuffle(folds);
  if (group === undefined) return folds;
  for (let row = 0; row < rows; row++) {
    const value = cellText(group, row);
    if (value !== null) folds[row] = hashText(`${seed}:${value}`) % foldCount;
  }
  return folds;
}
