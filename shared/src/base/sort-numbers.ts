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
 * Sorts numbers in place, ascending: the order of `Float64Array.sort`, several times as fast on 100,000 numbers. It
 * is a radix sort of their bits, which order like unsigned integers once the sign is turned over, and all others
 * too where the number is negative.
 * @param values none of them NaN.
 */
export function sortNumbers(values: Float64Array): Float64Array {
  const { length } = values;
  if (length < fewNumbers) return values.sort();
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
