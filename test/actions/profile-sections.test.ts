import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { profileSections } from '../../actions/prepare-data/src/sections/profile.ts';
import { measureCorrelations } from '../../shared/src/data/profile/correlations.ts';
import { findMissingPatterns } from '../../shared/src/data/profile/missing-patterns.ts';
import {
  profileCategories,
  profileNumbers,
  type TableProfile,
} from '../../shared/src/data/profile/profile.ts';
import { withoutNumbers } from '../../shared/src/data/profile/sensitive.ts';
import type { DataSchema } from '../../shared/src/data/schema.ts';
import { numericColumn, tableOf } from '../../shared/src/data/table.ts';
import { renderHtml } from '../../shared/src/report/html.ts';
import { renderMarkdown } from '../../shared/src/report/markdown.ts';
import type { Report, Section } from '../../shared/src/report/report.ts';
import { renderTerminal } from '../../shared/src/report/terminal.ts';

const wages = Float64Array.from({ length: 400 }, (_, i) => 7_000_000 + 13 * i);
const days = Float64Array.from({ length: 400 }, (_, i) => 864e5 * (i + 17_000));

function profileOf(from: number, to: number): TableProfile {
  const gaps = days.map((_, i) => (i % 4 === 0 ? Number.NaN : i));
  return {
    rows: to - from,
    columns: {
      person: profileCategories(new Map([['anna', to - from]]), 0),
      wage: withoutNumbers(profileNumbers(wages.subarray(from, to), 'integer')),
      religion: profileCategories(new Map([['a creed', to - from]]), 0),
      day: profileNumbers(days.subarray(from, to), 'date'),
      gaps: profileNumbers(gaps.subarray(from, to)),
      town: profileCategories(
        new Map([
          ['<b>town</b>', to - from - 9],
          ['hamlet', 9],
        ]),
        0,
      ),
      'far day': profileNumbers(
        Float64Array.from({ length: to - from }, (_, i) => 8.6e15 + 1e14 * i),
        'timestamp',
      ),
    },
  };
}

const types = {
  person: 'text',
  wage: 'integer',
  religion: 'text',
  day: 'date',
  gaps: 'number',
  town: 'text',
  'far day': 'timestamp',
} as const;
const schema: DataSchema = {
  format: 'mlops-schema/1',
  target: 'town',
  columns: Object.entries(types).map(([name, type]) => ({
    name,
    type,
    role: name === 'person' ? 'id' : 'feature',
  })),
};

const table = tableOf([
  numericColumn(
    'gaps',
    'number',
    days.map((_, i) => (i % 4 === 0 ? Number.NaN : i)),
  ),
  numericColumn('day', 'date', days),
]);
const input = {
  profiles: { train: profileOf(0, 300), validation: profileOf(300, 320), test: profileOf(320, 400) },
  schema,
  correlations: measureCorrelations(table, { leaveOut: new Set() }),
  missingPatterns: findMissingPatterns(table),
  sensitive: new Set(['religion']),
};

function reportOf(sections: Section[]): Report {
  return { title: 't', status: 'info', headline: 'h', sections };
}

describe('what a report says of the columns', () => {
  const sections = profileSections(input);
  const report = reportOf(sections);
  const markdown = renderMarkdown(report, { limit: 65_536 });
  const html = renderHtml(report);

  test('nothing of a sensitive column but what is missing and how many values there are', () => {
    for (const text of [html, markdown, renderTerminal(report, { color: false, width: 120 })]) {
      assert.doesNotMatch(text, /a creed|7,?00\d,?\d{3}/);
    }
    assert.ok(markdown.includes('| religion | text | feature | 0% | sensitive, not shown; 1 distinct |'));
    assert.ok(markdown.includes('| wage | integer | feature | 0% | sensitive, not shown; 300 distinct |'));
  });

  test('ranges of numbers and days, the most frequent categories, none of few rows', () => {
    assert.ok(markdown.includes('| day | date | feature | 0% | 2016-07-18 to 2017-05-13 |'));
    assert.ok(html.includes('&lt;b&gt;town&lt;/b&gt; (97%), 1 more'));
    assert.doesNotMatch(html + markdown, /hamlet|<b>/);
    assert.doesNotMatch(html, /Invalid|NaN|undefined/);
  });

  test('the test split is drawn over the training split on one axis, ids are not drawn', () => {
    const [block] = sections[0].blocks.filter(({ kind }) => kind === 'distributions');
    assert.ok(block.kind === 'distributions');
    assert.deepEqual(
      block.items.map(({ name }) => name),
      ['wage', 'religion', 'day', 'gaps', 'town', 'far day'],
    );
    const shape = block.items[2].shape;
    assert.ok(shape?.kind === 'numbers' && shape.to === '2017-08-21');
    const [, test] = shape.shares;
    assert.ok(test.slice(0, 18).every((share) => share === 0));
  });

  test('missing values by split and together', () => {
    assert.ok(markdown.includes('| gaps | 25% | 25% | 25% |'));
    assert.ok(markdown.includes('| gaps | 100 | 25% |'));
  });

  test('correlations by strength', () => {
    assert.ok(markdown.includes('| gaps | day | 1 | Spearman |'));
  });

  test('nothing missing and nothing to compare say nothing', () => {
    const profile: TableProfile = { rows: 2, columns: { a: profileNumbers(Float64Array.of(1, 2)) } };
    const found = profileSections({
      ...input,
      profiles: {
        train: profile,
        validation: { rows: 0, columns: { a: profileNumbers(Float64Array.of()) } },
        test: profile,
      },
      schema: { ...schema, columns: [{ name: 'a', type: 'number', role: 'feature' }] },
      correlations: null,
      missingPatterns: null,
    });
    assert.equal(found.length, 1);
  });
});
