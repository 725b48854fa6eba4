import { sha256 } from '../base/digest.ts';
import { taskFacts } from '../learners/tasks.ts';
import type { PackagedFile } from './manifest.ts';
import type { Bounds } from './model-evidence.ts';
import { knownLimits, type ModelFacts } from './model-facts.ts';

type Json = Record<string, unknown>;

/**
 * A CycloneDX 1.6 bill of materials of the model (ML-BOM): what it is, which data it learned from, which files and which
 * libraries make it up, and how good it is.
 * @param files of the package; those that the model's id covers are listed.
 */
export function modelBom(facts: ModelFacts, files: readonly PackagedFile[]): Json {
  const { manifest } = facts;
  const model = `model:${manifest.id}`;
  const data = `dataset:${manifest.datasetId}`;
  const libraries = Object.entries(manifest.engine.versions).map(([name, version]) => ({
    type: name === 'node' ? 'platform' : 'library',
    'bom-ref': `library:${name}@${version}`,
    name,
    version,
  }));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(manifest.id)}`,
    version: 1,
    // No time: the same model has the same bill of materials. The manifest says when it was made.
    metadata: { component: modelComponent(facts, model, data, files) },
    components: [dataComponent(facts, data), ...libraries],
    dependencies: [
      { ref: model, dependsOn: [data, ...libraries.map((library) => library['bom-ref'])] },
      { ref: data },
    ],
  };
}

function modelComponent(
  facts: ModelFacts,
  reference: string,
  data: string,
  files: readonly PackagedFile[],
): Json {
  const { manifest, words } = facts;
  const { learner, seed, engine, primaryMetric } = manifest;
  const owners = words.roles.flatMap(({ users }) => users);
  const properties: [name: string, value: string][] = [
    ['seed', String(seed)],
    ['engine', engine.name],
    ['primary-metric', primaryMetric],
    ...Object.entries(learner.params).map(([name, value]): [string, string] => [
      `parameter:${name}`,
      JSON.stringify(value) ?? 'null',
    ]),
  ];
  return {
    type: 'machine-learning-model',
    'bom-ref': reference,
    name: manifest.name,
    version: manifest.id,
    ...(words.purpose === null ? {} : { description: words.purpose }),
    ...(owners.length === 0 ? {} : { authors: [...new Set(owners)].map((name) => ({ name })) }),
    ...(words.license === null ? {} : { licenses: [{ license: { name: words.license } }] }),
    components: files
      .filter(({ path }) => path === 'features.json' || path.startsWith('model/'))
      .map(({ path, size, sha256: content }) => ({
        type: 'file',
        'bom-ref': `file:${path}`,
        name: path,
        hashes: [{ alg: 'SHA-256', content }],
        properties: [property('size', String(size))],
      })),
    properties: properties.map(([name, value]) => property(name, value)),
    modelCard: modelCardOf(facts, data),
  };
}

function modelCardOf(facts: ModelFacts, data: string): Json {
  const { manifest, words } = facts;
  const { approach, answer } = taskFacts[manifest.task];
  const limits = knownLimits(facts);
  return {
    modelParameters: {
      approach: { type: approach },
      task: manifest.task,
      architectureFamily: manifest.learner.name,
      datasets: [{ ref: data }],
      inputs: manifest.features.map(({ name, type }) => ({ format: `${name}: ${type}` })),
      outputs: [{ format: answer }],
    },
    quantitativeAnalysis: { performanceMetrics: performanceMetrics(facts) },
    considerations: {
      ...(words.purpose === null ? {} : { useCases: [words.purpose] }),
      ...(limits.length === 0 ? {} : { technicalLimitations: limits }),
    },
  };
}

function performanceMetrics({ metrics, evidence }: ModelFacts): Json[] {
  const whole = Object.entries(metrics).flatMap(([name, { value }]) =>
    value === null ? [] : [performance(name, value, evidence?.intervals[name] ?? null)],
  );
  const sliced = (evidence?.slices ?? []).flatMap(({ column, slice, metric, value, interval }) =>
    value === null ? [] : [performance(metric, value, interval, `${column}: ${slice ?? '(missing)'}`)],
  );
  return [...whole, ...sliced];
}

/** CycloneDX writes figures as text. */
function performance(type: string, value: number, interval: Bounds | null, slice?: string): Json {
  return {
    type,
    value: String(value),
    ...(slice === undefined ? {} : { slice }),
    ...(interval === null
      ? {}
      : {
          confidenceInterval: { lowerBound: String(interval.lower), upperBound: String(interval.upper) },
        }),
  };
}

function dataComponent({ manifest, rows }: ModelFacts, reference: string): Json {
  const isEnvironment = manifest.task === 'reinforcement';
  const name = `${manifest.name}-${isEnvironment ? 'environment' : 'dataset'}`;
  return {
    type: 'data',
    'bom-ref': reference,
    name,
    version: manifest.datasetId,
    // Over the values and the split, however they are stored; see docs/packages.md.
    hashes: [{ alg: 'SHA-256', content: manifest.datasetId }],
    data: [
      {
        type: isEnvironment ? 'source-code' : 'dataset',
        name,
        contents: {
          properties: [
            property('rows:train', String(rows.train)),
            property('rows:test', String(rows.test)),
            property('split-scheme', manifest.splitScheme),
          ],
        },
      },
    ],
  };
}

function property(name: string, value: string): Json {
  return { name: `mlops-actions:${name}`, value };
}

/** A UUID of one's own making (version 8, RFC 9562) that is the same for the same model. */
function uuidOf(id: string): string {
  const digits = sha256(`bom of ${id}`);
  const variant = '89ab'[Number.parseInt(digits[16], 16) % 4];
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}
