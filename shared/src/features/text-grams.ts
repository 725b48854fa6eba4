import { emptyHash, extendHash, finishHash, hashText } from './stable-hash.ts';

/** Buckets that n-grams are hashed into. */
export const textBuckets = 2 ** 15;
/** Characters and words of a text that are read. */
const longestText = 20_000;
const mostWords = 1000;
/** Words whose runs of characters are read as well: they serve short texts, and cost most of the time. */
const spelledWords = 32;
/** Lengths of runs of characters. */
const runLengths = [3, 4] as const;

const pairSeparator = ' ';
const runMark = '#';

/** Scripts that put no spaces between words: each character is a word of its own. */
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
/** Else words are runs of letters, marks and digits, and any other visible character is one as well. */
const word = new RegExp(
  `${unspaced}\\p{M}*|(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}])+|[^\\s\\p{L}\\p{M}\\p{N}]`,
  'gu',
);

/** The words of a text in Unicode's compatibility form (NFKC) and lower case; of a very long one the first. */
export function wordsOf(text: string): string[] {
  const normal = text.slice(0, longestText).normalize('NFKC').toLowerCase();
  return (normal.match(word) ?? []).slice(0, mostWords);
}

/**
 * Calls back with the hash of each n-gram of a text: its words (`good`), pairs of words (`very good`), and runs of
 * three and four characters within a word and its ends (`#<goo`, of `<good>`).
 */
export function visitGrams(text: string, visit: (hash: number) => void): void {
  const words = wordsOf(text);
  const runStart = extendHash(emptyHash, runMark);
  for (const [i, own] of words.entries()) {
    visit(hashText(own));
    if (i > 0)
      visit(finishHash(extendHash(extendHash(extendHash(emptyHash, words[i - 1]), pairSeparator), own)));
    if (i >= spelledWords) continue;
    const bounded = `<${own}>`;
    for (const length of runLengths) {
      for (let from = 0; from + length <= bounded.length; from++) {
        visit(finishHash(extendHash(runStart, bounded, from, from + length)));
      }
    }
  }
}

/**
 * Counts n-grams by bucket. A bit of the hash gives the sign, so that n-grams that share a bucket cancel in
 * expectation (Weinberger et al. 2009, "Feature hashing for large scale multitask learning").
 */
export class GramCounter {
  readonly #counts = new Float64Array(textBuckets);
  readonly #touched = new Int32Array(textBuckets);
  readonly #seen = new Uint8Array(textBuckets);

  /** Calls back with each bucket that the text reaches, in order of first appearance, and its signed count. */
  count(text: string, visit: (bucket: number, count: number) => void): void {
    let reached = 0;
    visitGrams(text, (hash) => {
      const bucket = (hash >>> 1) % textBuckets;
      if (this.#seen[bucket] === 0) {
        this.#seen[bucket] = 1;
        this.#touched[reached++] = bucket;
      }
      this.#counts[bucket] += (hash & 1) === 1 ? 1 : -1;
    });
    for (let i = 0; i < reached; i++) {
      const bucket = this.#touched[i];
      if (this.#counts[bucket] !== 0) visit(bucket, this.#counts[bucket]);
      this.#counts[bucket] = 0;
      this.#seen[bucket] = 0;
    }
  }
}
