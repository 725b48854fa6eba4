import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profileCategories, profileNumbers } from '../../shared/src/data/profile/profile.ts';
import type { FittedFeature } from '../../shared/src/features/features.ts';
import { formFields } from '../../shared/src/site/form-fields.ts';
import { formHtml } from '../../shared/src/site/form-html.ts';

const places = { package: 'package/', digest: '0'.repeat(64), tensorflow: 'tensorflow.js', rows: null };
const noFeatures = { format: 'mlops-features/2' as const, features: [] };

test('hints say where nine tenths of the numbers lie, and never the extremes', () => {
  const ages = profileNumbers(
    Float64Array.from({ length: 1001 }, (_, row) => row),
    'integer',
  );
  const days = profileNumbers(
    Float64Array.from({ length: 101 }, (_, row) => Date.UTC(2024, 0, 1 + row)),
    'date',
  );
  const secret = {
    ...ages,
    sensitive: true as const,
    quantiles: [],
    mean: null,
    minimum: null,
    maximum: null,
  };
  const fields = formFields(
    {
      features: [
        { name: 'age', type: 'integer' },
        { name: 'day', type: 'date' },
        { name: 'secret', type: 'integer' },
        { name: 'unknown', type: 'number' },
      ],
    },
    noFeatures,
    { rows: 1001, columns: { age: ages, day: days, secret } },
  );
  assert.deepEqual(
    fields.map(({ hint }) => hint),
    ['usually 50 to 950', 'usually 2024-01-06 to 2024-04-05', '', ''],
  );
});

test('categories are listed if they are common, few and can be written into a page', () => {
  const counts = new Map(Array.from({ length: 5 }, (_, k) => [`common ${k}`, 20]));
  for (const odd of ['rare', 'a\0b', '\ud800']) counts.set(odd, odd === 'rare' ? 9 : 30);
  const many = new Map(Array.from({ length: 200 }, (_, k) => [`city ${k}`, 50]));
  const text: FittedFeature = {
    kind: 'text',
    name: 'words',
    buckets: '',
    idf: '',
    outputs: [],
    missing: false,
  };
  const column = (name: string) => ({ name, type: 'text' as const });
  const fields = formFields(
    { features: [column('colour'), column('city'), column('words'), column('secret')] },
    { ...noFeatures, features: [text, { kind: 'categorical', name: 'secret', categories: ['told'] }] },
    {
      rows: 10_000,
      columns: {
        colour: profileCategories(counts, 0),
        city: profileCategories(many, 0),
        words: profileCategories(counts, 0),
        secret: { ...profileCategories(new Map(), 0), sensitive: true },
      },
    },
  );
  const [colour, city, words, secret] = fields.map(({ control }) => control);
  assert.deepEqual(colour, {
    kind: 'category',
    categories: [0, 1, 2, 3, 4].map((k) => `common ${k}`),
    listed: true,
  });
  assert.ok(city.kind === 'category' && !city.listed && city.categories.length === 200);
  assert.equal(words.kind, 'long-text');
  assert.equal(secret.kind, 'text', 'a sensitive column names no category');
});

test('names and categories cannot leave their place in the page', () => {
  const hostile = '"><script>alert(1)</script>\r\n\'&amp;';
  const html = formHtml(
    [
      {
        name: hostile,
        type: 'text',
        control: { kind: 'category', categories: [hostile], listed: true },
        hint: hostile,
        required: false,
      },
    ],
    places,
  );
  assert.doesNotMatch(html, /<script/);
  assert.equal(
    html.match(/&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;&#13;&#10;&#39;&amp;amp;/g)?.length,
    2,
  );
});
