import { sortNumbers } from '../base/sort-numbers.ts';

/** What was sorted already, as long as the column is there: a check and the profile of its data both ask. */
const sortedBefore = new WeakMap<Float64Array, Float64Array>();

/** The present values of a numeric column, ascending; not to be changed. */
export function sortedValues(values: Float64Array): Float64Array {
  let sorted = sortedBefore.get(values);
  if (sorted === undefined) {
    const room = new Float64Array(values.length);
    sorted = room.subarray(0, sortPresent(values, room));
    sortedBefore.set(values, sorted);
  }
  return sorted;
}

/** Keeps what another thread sorted. @param sorted as `sortedValues` would give it. */
export function keepSorted(values: Float64Array, sorted: Float64Array): void {
  sortedBefore.set(values, sorted);
}

/** @param room of the same length; its beginning becomes the present values, ascending. @returns how many they are. */
export function sortPresent(values: Float64Array, room: Float64Array): number {
  room.set(values);
  let count = 0;
  while (count < room.length && !Number.isNaN(room[count])) count++;
  for (let row = count; row < room.length; row++) {
    room[count] = room[row];
    if (!Number.isNaN(room[row])) count++;
  }
  sortNumbers(room.subarray(0, count));
  return count;
}
