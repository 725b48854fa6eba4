import type { TextColumn } from '../data/table.ts';

/** Rows that the rule looks at: the first ones that have a value. */
const examinedRows = 10_000;
/** Fewer values than this are too few to learn words from. */
const leastRows = 100;
/** Words that half of the texts have at least. */
const leastWords = 4;
/** Share of the values that must differ; categories with long names come again. */
const leastDistinct = 0.5;

/** A piece between spaces that has a letter, or a character of a script without spaces. */
const spacedWord =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[^\s]*\p{L}[^\s]*/gu;

/** Whether a column is free text, whose words say something, rather than names of categories. */
export function isFreeText(column: TextColumn): boolean {
  const seen = new Set<number>();
  const words: number[] = [];
  for (let row = 0; row < column.codes.length && words.length < examinedRows; row++) {
    const code = column.codes[row];
    if (code < 0) continue;
    seen.add(code);
    words.push(countWords(column.dictionary[code]));
  }
  if (words.length < leastRows || seen.size < leastDistinct * words.length) return false;
  words.sort((a, b) => a - b);
  return words[words.length >> 1] >= leastWords;
}

/** Not the words of `wordsOf`: the parts of a UUID or of an address of the web are no words here. */
function countWords(text: string): number {
  return text.slice(0, 500).match(spacedWord)?.length ?? 0;
}
