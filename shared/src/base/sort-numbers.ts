import { type Range, rangeOf } from './range.ts';

/** Below this many, the engine's own sort is as fast. */
const fewNumbers = 4096;
/** Each half of a number's bits is three digits: of 11, 11 and 10 bits. */
const digitBits = 11;
const digitValues = 2 ** digitBits;

/** The halves of numbers' bits, turned so that they order like unsigned integers. */
interface Halves {
  low: Uint32Array;
  high: Uint32Array;
}

/**
 * Sorts numbers in place, ascending: the order of `Float64Array.sort`, several times as fast on 100,000 numbers.
 * Numbers on a grid are counted, and spread ones put into buckets. For all others it
 * is a radix sort of their bits, which order like unsigned integers once the sign is turned over, and all others
 * too where the number is negative.
 * @param values none of them NaN.
 */
export function sortNumbers(values: Float64Array): Float64Array {
  const { length } = values;
  if (length < fewNumbers) return values.sort();
  const range = rangeOf(values);
  if (sortOnGrid(values, range) || sortByBuckets(values, range)) return values;
  const bits = new Uint32Array(values.buffer, values.byteOffset, 2 * length);
  let from: Halves = { low: new Uint32Array(length), high: new Uint32Array(length) };
  let to: Halves = { low: new Uint32Array(length), high: new Uint32Array(length) };
  for (let i = 0; i < length; i++) {
    const high = bits[2 * i + 1] | 0;
    from.low[i] = bits[2 * i] ^ (high >> 31);
    from.high[i] = high ^ ((high >> 31) | 0x80000000);
  }
  for (const half of ['low', 'high'] as const) {
    for (let shift = 0; shift < 32; shift += digitBits) {
      if (moveByDigit(from, to, from[half], shift)) [from, to] = [to, from];
    }
  }
  for (let i = 0; i < length; i++) {
    const high = from.high[i] | 0;
    const negative = ~(high >> 31);
    bits[2 * i] = from.low[i] ^ negative;
    bits[2 * i + 1] = high ^ (negative | 0x80000000);
  }
  return values;
}

/** Numbers that are looked at to find the step of a grid. */
const looked = 256;

/**
 * Sorts numbers that lie on a grid of fewer points than there are numbers, such as whole numbers or minutes, by
 * counting them.
 * @returns false if they do not: nothing is changed.
 */
function sortOnGrid(values: Float64Array, { least, most }: Range): boolean {
  const { length } = values;
  let step = 0;
  for (let i = 0; i < looked; i++) {
    step = greatestDivisor(values[i] - least, step);
    // Dividing on would not end where there is no step.
    if (!(step >= 0) || (step > 0 && (most - least) / step >= length)) return false;
  }
  if (step === 0) return false;
  const counts = new Uint32Array(Math.round((most - least) / step) + 1);
  for (let i = 0; i < length; i++) {
    const value = values[i];
    const point = Math.round((value - least) / step);
    // Zero has two signs, which a point cannot tell apart.
    if (least + point * step !== value || (value === 0 && 1 / value < 0)) return false;
    counts[point]++;
  }
  for (let point = 0, next = 0; point < counts.length; point++) {
    const end = next + counts[point];
    values.fill(least + point * step, next, end);
    next = end;
  }
  return true;
}

/** Comparisons for each number, at most, that sorting within buckets may take: spread numbers need one or two. */
const fewComparisons = 8;

/** Kept from one call to the next: to allocate and clear them would take longer than to sort. */
let room = {
  /** Of each bucket its end, of the next one its start. */
  starts: new Uint32Array(0),
  bucketOf: new Uint32Array(0),
  scattered: new Float64Array(0),
};

/**
 * Sorts numbers that are spread by one pass into as many buckets of equal width as there are numbers, and by insertion
 * within them.
 * @returns false if too many would be in one bucket: nothing is changed.
 */
function sortByBuckets(values: Float64Array, { least, most }: Range): boolean {
  const { length } = values;
  if (room.bucketOf.length < length) {
    room = {
      starts: new Uint32Array(length + 2),
      bucketOf: new Uint32Array(length),
      scattered: new Float64Array(length),
    };
  }
  const { starts, bucketOf, scattered } = room;
  const scale = (length - 1) / (most - least);
  if (!(scale > 0 && scale < Number.POSITIVE_INFINITY)) return false;
  starts.fill(0, 0, length + 2);
  for (let i = 0; i < length; i++) {
    const value = values[i];
    // Zero has two signs, which lie in one bucket and are equal there.
    if (value === 0 && 1 / value < 0) return false;
    const bucket = ((value - least) * scale) >>> 0;
    bucketOf[i] = bucket;
    starts[bucket + 2]++;
  }
  let comparisons = 0;
  for (let bucket = 2; bucket < length + 2; bucket++) {
    const size = starts[bucket];
    comparisons += (size * size) / 4;
    starts[bucket] += starts[bucket - 1];
  }
  if (comparisons > fewComparisons * length) return false;
  for (let i = 0; i < length; i++) scattered[starts[bucketOf[i] + 1]++] = values[i];
  for (let i = 1; i < length; i++) {
    const value = scattered[i];
    let at = i;
    while (at > 0 && scattered[at - 1] > value) {
      scattered[at] = scattered[at - 1];
      at--;
    }
    scattered[at] = value;
  }
  values.set(scattered.subarray(0, length));
  return true;
}

/** Of two numbers from 0 (Euclid); NaN where there is none. */
function greatestDivisor(a: number, b: number): number {
  let [larger, smaller] = a > b ? [a, b] : [b, a];
  for (let steps = 0; smaller > 0; steps++) {
    if (steps === 64) return Number.NaN;
    [larger, smaller] = [smaller, larger % smaller];
  }
  return larger;
}

/** Orders by one digit; what has the same keeps its order. @returns false if all have the same: nothing is moved. */
function moveByDigit(from: Halves, to: Halves, half: Uint32Array, shift: number): boolean {
  const places = new Int32Array(digitValues);
  for (let i = 0; i < half.length; i++) places[(half[i] >>> shift) & (digitValues - 1)]++;
  if (places[(half[0] >>> shift) & (digitValues - 1)] === half.length) return false;
  let before = 0;
  for (let value = 0; value < digitValues; value++) {
    const count = places[value];
    places[value] = before;
    before += count;
  }
  const { low, high } = from;
  const { low: toLow, high: toHigh } = to;
  for (let i = 0; i < half.length; i++) {
    const at = places[(half[i] >>> shift) & (digitValues - 1)]++;
    toLow[at] = low[i];
    toHigh[at] = high[i];
  }
  return true;
}
