import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { parseConfig } from '../../shared/src/config/load-config.ts';
import { learningTasks } from '../../shared/src/learners/tasks.ts';
import { modelDocuments } from '../../shared/src/registry/model-documents.ts';
import { type ModelFacts, modelWords } from '../../shared/src/registry/model-facts.ts';

/** Column names, labels and sentences as nobody would wish for them. */
const hostile = [
  '</table><script>alert(1)</script>',
  '@everyone',
  '](http://x)',
  '| a | b |',
  '---\nlicense: mit\n---',
  '`code`\n# heading',
  '\u202Egnp.exe',
  '$' + '{{ secrets.TOKEN }}',
  'x'.repeat(10_000),
];

const digest = (digit: string): string => digit.repeat(64);

function facts(overrides: Partial<ModelFacts> = {}): ModelFacts {
  return {
    manifest: {
      format: 'mlops-model/1',
      name: 'income',
      id: digest('a'),
      created: '2026-01-02T03:04:05.000Z',
      repository: 'octo/income',
      commit: '',
      run: '1',
      actor: 'octocat',
      task: 'classification',
      datasetId: digest('b'),
      splitScheme: digest('c'),
      learner: { name: 'gradient-boosted-trees', params: { trees: 300, nothing: undefined } },
      seed: 42,
      engine: { name: 'javascript', versions: { node: '24.1.0', tfjs: '4.22.0' } },
      classes: ['<=50K', '>50K'],
      positive: '>50K',
      threshold: 0.5,
      target: 'income',
      features: [{ name: 'age', type: 'integer' }],
      primaryMetric: 'roc_auc',
      score: 0.91,
      parents: [],
    },
    metrics: { roc_auc: { value: 0.91 }, log_loss: { value: null, reason: 'There are no probabilities.' } },
    rows: { train: 30_000, test: 500 },
    words: modelWords(
      parseConfig(`name: income
card: { purpose: For studies of the census., limits: [Not for decisions about people.], license: apache-2.0 }
roles: { model-owner: { users: [octocat] }, data-owner: { users: [hubot, octocat] } }`),
    ),
    evidence: {
      intervals: { roc_auc: { lower: 0.9, upper: 0.92, level: 0.95 } },
      slices: [
        {
          column: 'sex',
          slice: 'Female',
          metric: 'recall',
          rows: 240,
          value: 0.55,
          interval: { lower: 0.5, upper: 0.6, level: 0.95 },
        },
        { column: 'sex', slice: null, metric: 'recall', rows: 12, value: null, interval: null },
      ],
      weakSlices: [{ slice: 'race is Other', metric: 'roc_auc', value: 0.8123456, others: 0.92 }],
      unjudged: [{ column: 'race', count: 3 }],
      remarks: ['Rows of one person are resampled together.'],
    },
    ...overrides,
  };
}

const files = [
  { path: 'model/model.json', size: 10, sha256: digest('d') },
  { path: 'features.json', size: 20, sha256: digest('e') },
  { path: 'metrics.json', size: 30, sha256: digest('f') },
];

/** Any facts with hostile text wherever text comes from outside. */
function hostileFacts(text: string): ModelFacts {
  const plain = facts();
  return facts({
    manifest: {
      ...plain.manifest,
      target: text,
      classes: [text],
      positive: text,
      features: [{ name: text, type: 'text' }],
      learner: { name: text, params: { [text]: text } },
    },
    metrics: { [text]: { value: null, reason: text } },
    words: { ...plain.words, purpose: text, limits: [text] },
    evidence: {
      intervals: {},
      slices: [{ column: text, slice: text, metric: 'recall', rows: 20, value: 0.5, interval: null }],
      weakSlices: [{ slice: text, metric: text, value: 0.5, others: 0.6 }],
      unjudged: [{ column: text, count: 1 }],
      remarks: [text],
    },
  });
}

/** CycloneDX's own schema, from its own library. */
function cycloneDx() {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
    'res/schema',
  );
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('idn-email', true).addFormat('iri-reference', true);
  for (const name of ['jsf-0.82', 'spdx']) {
    const file = `${name}.SNAPSHOT.schema.json`;
    // By the address under which the main schema asks for it.
    const { $id, ...schema } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    ajv.addSchema(schema, `http://cyclonedx.org/schema/${file}`);
  }
  return ajv.compile(JSON.parse(readFileSync(join(folder, 'bom-1.6.SNAPSHOT.schema.json'), 'utf8')));
}

function cardOf(given: ModelFacts): { card: string; metadata: Record<string, unknown>; body: string } {
  const card = modelDocuments(given, files).get('MODEL_CARD.md')!;
  // As Hugging Face takes the block out of a card (repocard.py, REGEX_YAML_BLOCK).
  const [whole, , block] = /^(\s*---[\r\n]+)([\S\s]*?)([\r\n]+---(\r\n|\n|$))/.exec(card) ?? assert.fail();
  return { card, metadata: parse(block), body: card.slice(whole.length) };
}

test('the bill of materials is valid CycloneDX, for every task and whatever the names', () => {
  const validate = cycloneDx();
  assert.equal(validate({ bomFormat: 'CycloneDX', specVersion: '1.6', strange: 1 }), false);
  const { manifest } = facts();
  const cases = [
    facts(),
    facts({ evidence: null }),
    facts({ words: { purpose: null, limits: [], license: null, roles: [] } }),
    ...learningTasks.map((task) => facts({ manifest: { ...manifest, task } })),
    ...hostile.map(hostileFacts),
  ];
  for (const given of cases) {
    const bom = JSON.parse(modelDocuments(given, files).get('bom.json')!);
    assert.ok(validate(bom), JSON.stringify(validate.errors));
  }
});

test('it names the model, its data, its files and its libraries by their digests and versions', () => {
  const bom = JSON.parse(modelDocuments(facts(), files).get('bom.json')!);
  const { component } = bom.metadata;
  assert.equal(component.version, digest('a'));
  assert.deepEqual(
    component.components.map((file: { name: string; hashes: { content: string }[] }) => [
      file.name,
      file.hashes[0].content,
    ]),
    [
      ['model/model.json', digest('d')],
      ['features.json', digest('e')],
    ],
    'the files that the model id covers',
  );
  assert.deepEqual(
    bom.components.map((one: { type: string; name: string; version: string }) => [
      one.type,
      one.name,
      one.version,
    ]),
    [
      ['data', 'income-dataset', digest('b')],
      ['platform', 'node', '24.1.0'],
      ['library', 'tfjs', '4.22.0'],
    ],
  );
  assert.equal(bom.components[0].hashes[0].content, digest('b'));
  assert.deepEqual(component.modelCard.quantitativeAnalysis.performanceMetrics, [
    { type: 'roc_auc', value: '0.91', confidenceInterval: { lowerBound: '0.9', upperBound: '0.92' } },
    {
      type: 'recall',
      value: '0.55',
      slice: 'sex: Female',
      confidenceInterval: { lowerBound: '0.5', upperBound: '0.6' },
    },
  ]);
  assert.ok(
    component.modelCard.considerations.technicalLimitations.includes('Not for decisions about people.'),
  );
});

test('the same model has the same documents', () => {
  const later = facts({ manifest: { ...facts().manifest, created: '2027-01-01T00:00:00.000Z', run: '2' } });
  assert.deepEqual(modelDocuments(later, files), modelDocuments(facts(), files));
});

test('the card tells purpose, data, metrics with intervals, slices, limits and who answers', () => {
  const { body, metadata } = cardOf(facts());
  assert.deepEqual(metadata, {
    license: 'apache-2.0',
    library_name: 'mlops-actions',
    pipeline_tag: 'tabular-classification',
    tags: ['tabular', 'gradient-boosted-trees'],
    'model-index': [
      {
        name: 'income',
        results: [
          {
            task: { type: 'tabular-classification' },
            dataset: { name: 'income data', type: 'income-dataset', split: 'test', revision: digest('b') },
            metrics: [{ type: 'roc_auc', value: 0.91, name: 'roc_auc' }],
          },
        ],
      },
    ],
  });
  for (const line of [
    'For studies of the census.',
    '| model-owner | octocat |',
    '| Rows it learned from | 30000 |',
    '| roc_auc | 0.91 | 0.9 to 0.92 (95 %) |',
    '| log_loss | There are no probabilities. |  |',
    'Rows of one person are resampled together.',
    '| sex | Female | 240 | recall | 0.55 | 0.5 to 0.6 (95 %) |',
    '| sex | (missing) | 12 | recall | none |  |',
    '- Not for decisions about people.',
    '- Its metrics rest on 500 test rows, so that they are rough.',
    '- It is shown to be worse where race is Other: roc\\_auc 0.8123, elsewhere 0.92.',
    '- Of race, 3 values have too few rows to be judged.',
    '- age (integer)',
  ]) {
    assert.ok(body.split('\n').includes(line) || body.split('\n').includes(line.replaceAll('\\', '')), line);
  }
});

test('a card without a verdict says that nobody has judged the model', () => {
  const { body } = cardOf(facts({ evidence: null, words: { ...facts().words, purpose: null } }));
  assert.match(body, /No gate has judged it yet/);
  assert.match(body, /What it is for is not stated/);
  assert.doesNotMatch(body, /## Slices/);
});

test('no text from outside gets out of its place in a card', () => {
  for (const text of hostile) {
    const { metadata, body } = cardOf(hostileFacts(text));
    assert.equal((metadata.tags as string[])[1], text, 'as it is written, and nothing else');
    assert.deepEqual(Object.keys(metadata), ['license', 'library_name', 'pipeline_tag', 'tags']);
    assert.doesNotMatch(body, /<script|<\/table|(?<!\\)`code|(?<!\\)\]\(http|@everyone|\u202E/);
    const headings = body.split('\n').filter((line) => line.startsWith('#'));
    assert.deepEqual(
      headings,
      cardOf(facts())
        .body.split('\n')
        .filter((line) => line.startsWith('#')),
    );
    assert.ok(!body.split('\n').includes('---'));
    for (const line of body.split('\n').filter((one) => one.startsWith('| ') && one.includes('recall'))) {
      assert.equal(line.split(/(?<!\\)\|/).length, 8, line);
    }
  }
});
