import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Random } from '../../shared/src/base/random.ts';
import { tableOf, textColumn } from '../../shared/src/data/table.ts';
import { encodeDense } from '../../shared/src/features/dense-matrix.ts';
import { type FittedFeatures, fittedFeaturesSchema } from '../../shared/src/features/features.ts';
import { isFreeText } from '../../shared/src/features/free-text.ts';
import { unpackIntegers } from '../../shared/src/features/packed-numbers.ts';
import { hashText } from '../../shared/src/features/stable-hash.ts';
import { textBuckets, visitGrams, wordsOf } from '../../shared/src/features/text-grams.ts';
import { encodeForTrees } from '../../shared/src/features/tree-matrix.ts';
import { type AnsweredTexts, answeredTexts, correlation, fitTexts } from './encoded-columns.ts';

const plain = Array.from({ length: 400 }, (_, i) => `word${i.toString(36)}`);
const good = ['splendid', 'moving', 'clever', 'warm'];
const bad = ['dull', 'clumsy', 'hollow', 'tired'];

function sentence(random: Random, special: string): string {
  const words = Array.from({ length: 4 + random.integer(6) }, () => plain[random.integer(plain.length)]);
  words.splice(random.integer(words.length), 0, special);
  return words.join(' ');
}

/** Sentences of which one word tells the answer, in nine of ten rows. */
function reviews(rows: number, seed: number): AnsweredTexts {
  return answeredTexts(rows, seed, (random) => {
    const answer = random.integer(2);
    const words = random.uniform() < 0.9 === (answer === 1) ? good : bad;
    return [sentence(random, words[random.integer(4)]), answer];
  });
}

function chatter(rows: number, seed: number): AnsweredTexts {
  return answeredTexts(rows, seed, (random) => [sentence(random, 'and'), random.integer(2)]);
}

/** The numbers that trees see of the column. */
function scores(
  features: FittedFeatures,
  ...rest: [AnsweredTexts['table'], ReturnType<typeof fitTexts>['outOfFold']?]
) {
  const [feature] = encodeForTrees(features, ...rest).features;
  assert.ok(feature.kind === 'numeric');
  return feature.values;
}

describe('free text', () => {
  const isText = (values: readonly (string | null)[]) => isFreeText(textColumn('x', values));
  const hundred = <T>(value: (row: number) => T) => Array.from({ length: 100 }, (_, row) => value(row));

  test('has four words or more in half of its rows, most of which differ', () => {
    assert.equal(isText(hundred((row) => `the film number ${row} was fine`)), true);
    assert.equal(
      isText(hundred((row) => (row % 3 === 0 ? null : `这部电影很好看${row}`))),
      false,
      'too few rows',
    );
    assert.equal(isText(hundred((row) => `这部电影很好看${row}`)), true);
    assert.equal(isText(hundred((row) => `film ${row}`)), false);
    assert.equal(isText(hundred((row) => `married and living with spouse ${row % 40}`)), false);
    assert.equal(isText(hundred((row) => `550e8400-e29b-41d4-a716-4466554400${row}`)), false);
    assert.equal(isText(hundred((row) => `12 34 56 ${row}`)), false);
    assert.equal(isText(hundred((row) => `https://example.org/a/b-c/d_e?f=${row}`)), false);
  });

  test('is read as words in lower case, in one form of each character', () => {
    assert.deepEqual(wordsOf("It's GREAT!!  Ｆｕｌｌ ﬁne Naïve"), [
      'it',
      "'",
      's',
      'great',
      '!',
      '!',
      'full',
      'fine',
      'naïve'.normalize('NFKC'),
    ]);
    assert.deepEqual(wordsOf('很好看abc好'), ['很', '好', '看', 'abc', '好']);
    assert.deepEqual(wordsOf(' \n'), []);
    assert.equal(wordsOf('a '.repeat(5000)).length, 1000);
  });

  test('is taken apart into words, pairs and runs of characters', () => {
    const found: number[] = [];
    visitGrams('So good', (hash) => found.push(hash));
    const expected = ['so', '#<so', '#so>', '#<so>', 'good', 'so good']
      .concat(['#<go', '#goo', '#ood', '#od>', '#<goo', '#good', '#ood>'])
      .map(hashText);
    assert.deepEqual(found.sort(), expected.sort());
  });

  test('is hashed the same way for ever', () => {
    // Part of the format: FNV-1a over UTF-16 code units, then MurmurHash3's finaliser.
    assert.deepEqual(
      ['', 'a', 'good', 'größe 🍎'].map(hashText),
      [2872998923, 444641715, 3698447203, 3860732499],
    );
  });
});

describe('a text column', () => {
  const train = reviews(2000, 1);
  const fit = fitTexts(train);

  test('becomes an estimate that holds for new texts', () => {
    const unseen = reviews(1000, 2);
    const found = scores(fit.features, unseen.table);
    assert.ok(correlation(found, unseen.target) > 0.7, String(correlation(found, unseen.target)));
    assert.deepEqual(
      encodeForTrees(fit.features, unseen.table).features.map(({ name }) => name),
      ['x (yes)'],
    );
    const { values, width } = encodeDense(fit.features, unseen.table);
    assert.equal(width, 1);
    assert.ok(correlation(values, found) > 0.999999);
  });

  test('estimates its training rows as well as new ones, and no better', () => {
    const own = correlation(scores(fit.features, train.table, fit.outOfFold), train.target);
    const unseen = reviews(2000, 2);
    const other = correlation(scores(fit.features, unseen.table), unseen.target);
    assert.ok(Math.abs(own - other) < 0.04, `${own} and ${other}`);
    const talk = chatter(2000, 3);
    const noise = fitTexts(talk);
    assert.ok(Math.abs(correlation(scores(noise.features, talk.table, noise.outOfFold), talk.target)) < 0.07);
  });

  test('keeps rows of the same text together, so that none is told by its double', () => {
    const talk = chatter(500, 4);
    const column = talk.table.columns.get('x');
    assert.ok(column?.kind === 'text');
    const rows = Array.from({ length: 1000 }, (_, row) => row % 500);
    const doubled = {
      table: tableOf([
        textColumn(
          'x',
          rows.map((row) => column.dictionary[column.codes[row]]),
        ),
      ]),
      target: Float64Array.from(rows, (row) => talk.target[row]),
    };
    const { features, outOfFold } = fitTexts(doubled);
    const found = scores(features, doubled.table, outOfFold);
    assert.ok(Math.abs(correlation(found, doubled.target)) < 0.12);
    assert.deepEqual(found.slice(0, 500), found.slice(500));
  });

  test('that is missing is missing to trees, and the mean with a flag in the dense matrix', () => {
    const holey = answeredTexts(1000, 5, (random, row) =>
      row % 5 === 0
        ? [null, 0]
        : [sentence(random, row % 2 === 0 ? 'splendid' : 'dull'), row % 2 === 0 ? 1 : 0],
    );
    const { features } = fitTexts(holey);
    const serving = tableOf([textColumn('x', [null, 'splendid', ''])]);
    const [missing, splendid, empty] = scores(features, serving);
    assert.ok(Number.isNaN(missing));
    assert.ok(splendid > empty);
    const { values, width } = encodeDense(features, serving);
    assert.equal(width, 2);
    assert.deepEqual([values[0], values[1], values[3]], [0, 1, 0]);
  });

  test('counts n-grams of ten rows or more alone, so that what one row says is not stored', () => {
    const secret = answeredTexts(1000, 6, (random, row) => [
      sentence(random, row < 9 ? 'xylophonist' : 'plainly'),
      row < 9 ? 1 : random.integer(2),
    ]);
    const [feature] = fitTexts(secret).features.features;
    assert.ok(feature.kind === 'text');
    const buckets = unpackIntegers(feature.buckets);
    const bucketOf = (gram: string) => (hashText(gram) >>> 1) % textBuckets;
    assert.ok(buckets.includes(bucketOf('plainly')));
    assert.ok(!buckets.includes(bucketOf('xylophonist')));
  });

  test('needs nothing but what is stored, and one row gets what it gets among others', () => {
    const stored = fittedFeaturesSchema.parse(JSON.parse(JSON.stringify(fit.features)));
    assert.deepEqual(scores(stored, train.table), scores(fit.features, train.table));
    const column = train.table.columns.get('x');
    assert.ok(column?.kind === 'text');
    const one = { rows: 1, columns: new Map([['x', { ...column, codes: column.codes.slice(7, 8) }]]) };
    assert.equal(scores(stored, one)[0], scores(stored, train.table)[7]);
    assert.deepEqual(fitTexts(train), fit);
  });

  test('whose stored lists do not agree, or hold no numbers, is refused', () => {
    const packed = (values: number[]) => Buffer.from(Float32Array.from(values).buffer).toString('base64');
    const faults: [string, unknown][] = [
      ['buckets', Buffer.from(Uint16Array.of(3, 2).buffer).toString('base64')],
      ['buckets', Buffer.from(Uint16Array.of(65_535).buffer).toString('base64')],
      ['idf', packed([1])],
      ['idf', packed([Number.NaN])],
      ['idf', 'AAAA'],
      ['outputs', []],
    ];
    for (const [key, value] of faults) {
      const stored = JSON.parse(JSON.stringify(fit.features));
      stored.features[0][key] = value;
      assert.equal(fittedFeaturesSchema.safeParse(stored).success, false, `${key}: ${value}`);
    }
  });
});
