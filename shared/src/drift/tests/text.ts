import { Random } from '../../base/random.ts';
import { leastNamedCategoryRows } from '../../data/profile/profile.ts';
import { textColumn } from '../../data/table.ts';
import { isFreeText } from '../../features/free-text.ts';
import { wordsOf } from '../../features/text-grams.ts';
import type { CategoricalComparison } from '../comparison.ts';
import type { DriftTest } from '../drift-test.ts';
import { blockStart, SeparationBlocks, separationBlocks } from '../math/separation.ts';

/** Texts of each side that are read; more would sharpen the answer little. */
const mostTexts = 5000;

/**
 * Text: whether a naive Bayes classifier of words (A. McCallum and K. Nigam, 1998) can tell current texts from those
 * of the reference. Only for free text, and with reference rows: a profile names no texts.
 */
export const text: DriftTest = {
  name: 'text',
  label: 'separability of texts by their words (AUROC)',
  effectName: 'text_auroc',
  // Chance is 0.5; two normal distributions 0.18 deviations apart give 0.55.
  effectThreshold: 0.55,
  runs: 'automatic',
  hasPValue: true,
  needsRows: true,
  kinds: ['categorical'],
  compare(comparison) {
    if (comparison.kind !== 'categorical' || !comparison.reference.exact) return null;
    // Free text hardly repeats itself: the usual column is told without looking at a word.
    const rows = comparison.referenceRows - comparison.referenceMissing;
    if (comparison.names.length < Math.min(rows, mostTexts) / 4) return null;
    const random = new Random(1);
    const reference = sampleTexts(comparison.names, comparison.referenceCounts, random);
    const current = sampleTexts(comparison.names, comparison.currentCounts, random);
    if (Math.min(reference.length, current.length) < 2 * separationBlocks) return null;
    if (!isFreeText(textColumn('', [...reference, ...current]))) return null;
    const { separation, note } = separateTexts(reference, current);
    const [lower, upper] = separation.interval;
    return {
      statistics: {
        text_auroc: separation.auroc,
        text_auroc_lower: lower,
        text_auroc_upper: upper,
        text_p_value: separation.pValue,
      },
      effect: separation.auroc,
      pValue: separation.pValue,
      ...(note === null ? {} : { notes: [note] }),
    };
  },
};

/** So many rows' texts in random order. */
function sampleTexts(names: CategoricalComparison['names'], counts: Float64Array, random: Random): string[] {
  const rows = new Int32Array(counts.reduce((sum, count) => sum + count, 0));
  let filled = 0;
  for (let i = 0; i < counts.length; i++) {
    rows.fill(i, filled, filled + counts[i]);
    filled += counts[i];
  }
  const size = Math.min(mostTexts, rows.length);
  for (let i = 0; i < size; i++) {
    const j = i + Math.floor(random.uniform() * (rows.length - i));
    [rows[i], rows[j]] = [rows[j], rows[i]];
  }
  return Array.from(rows.subarray(0, size), (i) => names[i]);
}

/** Rows of either side that have a word. */
type WordCounts = Map<string, [reference: number, current: number]>;

function separateTexts(
  reference: readonly string[],
  current: readonly string[],
): { separation: ReturnType<SeparationBlocks['result']>; note: string | null } {
  const sides = [reference, current].map((texts) => texts.map((one) => [...new Set(wordsOf(one))]));
  const counts: WordCounts = new Map();
  const rows: [number, number] = [0, 0];
  const blocks = new SeparationBlocks();
  for (let block = 0; block < separationBlocks; block++) {
    const parts = sides.map((texts) =>
      texts.slice(blockStart(block, texts.length), blockStart(block + 1, texts.length)),
    );
    if (block > 0) {
      const [before, now] = parts.map((texts) =>
        Float64Array.from(texts, (words) => logOdds(words, counts, rows)),
      );
      blocks.add(before, now);
    }
    parts.forEach((texts, side) => {
      rows[side] += texts.length;
      for (const words of texts) {
        for (const word of words) {
          const count = counts.get(word) ?? [0, 0];
          count[side]++;
          counts.set(word, count);
        }
      }
    });
  }
  return { separation: blocks.result(), note: tellingWords(counts, rows) };
}

/** How much more probable the words are in a current text: the sum of each word's log ratio, with one row added. */
function logOdds(words: readonly string[], counts: WordCounts, rows: readonly [number, number]): number {
  let sum = 0;
  for (const word of words) sum += logRatio(counts.get(word) ?? [0, 0], rows);
  return sum;
}

function logRatio([before, now]: readonly [number, number], rows: readonly [number, number]): number {
  return Math.log((now + 1) / (rows[1] + 2)) - Math.log((before + 1) / (rows[0] + 2));
}

/** The words that tell the sides apart the most; rare ones can point at a person, and are not told. */
function tellingWords(counts: WordCounts, rows: readonly [number, number]): string | null {
  const words = [...counts]
    .filter(([, [before, now]]) => before + now >= leastNamedCategoryRows)
    .map(([word, both]) => ({ word, ratio: logRatio(both, rows), rows: both[0] + both[1] }))
    .sort((a, b) => Math.abs(b.ratio) * Math.sqrt(b.rows) - Math.abs(a.ratio) * Math.sqrt(a.rows))
    .slice(0, 5);
  if (words.length === 0) return null;
  const told = words.map(({ word, ratio }) => `${JSON.stringify(word)} (${ratio > 0 ? 'more' : 'less'})`);
  return `The words that tell the sides apart the most: ${told.join(', ')}.`;
}
