/**
 * `npm run bench:explain [-- --python <python>] [--rows 200]`: Shapley values of a forest and of boosted trees, grown on
 * 20,000 generated rows × 10 columns with gaps, beside those that the package shap computes of the same trees.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { Random } from '../../shared/src/base/random.ts';
import { tableOf } from '../../shared/src/data/table.ts';
import { treeExplainer } from '../../shared/src/explain/tree-explainer.ts';
import type { NumericTreeFeature, TreeMatrix } from '../../shared/src/features/tree-matrix.ts';
import { noCheckpoints } from '../../shared/src/learners/checkpoint.ts';
import type { ModelTree } from '../../shared/src/learners/gradient-boosted-trees/model-tree.ts';
import { boostingParametersSchema } from '../../shared/src/learners/gradient-boosted-trees/parameters.ts';
import { boost } from '../../shared/src/learners/gradient-boosted-trees/training.ts';
import { forestParametersSchema } from '../../shared/src/learners/random-forest/parameters.ts';
import { growForest } from '../../shared/src/learners/random-forest/training.ts';

const { values } = parseArgs({
  options: { python: { type: 'string' }, rows: { type: 'string', default: '200' } },
});
const width = 10;
const print = (line: string) => process.stdout.write(`${line}\n`);

function generate(rows: number, seed: number): { matrix: TreeMatrix; target: Float64Array } {
  const random = new Random(seed);
  const columns = Array.from({ length: width }, () =>
    Float64Array.from({ length: rows }, () => (random.uniform() < 0.05 ? Number.NaN : random.gaussian())),
  );
  const known = (column: number, row: number) => columns[column][row] || 0;
  const target = Float64Array.from({ length: rows }, (_, row) =>
    Number(
      known(0, row) + known(1, row) * known(2, row) + Math.sin(2 * known(3, row)) + random.gaussian() > 0,
    ),
  );
  const features = columns.map(
    (cells, i): NumericTreeFeature => ({ kind: 'numeric', name: `x${i}`, column: `x${i}`, values: cells }),
  );
  return { matrix: { rows, features }, target };
}

/** A tree as shap takes it: nodes in one list, the leaves behind the splits. */
function forShap(tree: ModelTree): Record<string, number[]> {
  const splits = tree.feature.length;
  const at = (child: number) => (child < 0 ? splits - 1 - child : child);
  const weights = [...new Array<number>(splits).fill(0), ...tree.rows];
  for (let split = splits - 1; split >= 0; split--) {
    weights[split] = weights[at(tree.left[split])] + weights[at(tree.right[split])];
  }
  const none = tree.value.map(() => -1);
  return {
    children_left: [...tree.left.map(at), ...none],
    children_right: [...tree.right.map(at), ...none],
    children_default: [
      ...tree.missing.map((left, split) => at(left === 1 ? tree.left[split] : tree.right[split])),
      ...none,
    ],
    features: [...tree.feature, ...none],
    thresholds: [...tree.threshold, ...none],
    values: [...new Array<number>(splits).fill(0), ...tree.value],
    node_sample_weight: weights,
  };
}

const train = generate(20_000, 1);
const asked = generate(Number(values.rows), 2).matrix;
const context = { log: silentLogger, signal: new AbortController().signal, engine: 'auto' as const };
const parameters = boostingParametersSchema.parse({ trees: 100, 'early-stopping': 0 });
const classes = ['no', 'yes'];
const boosted = (await boost('classification', classes, train, train, parameters, 1, context, noCheckpoints))
  .model;
const forest = (
  await growForest(
    'classification',
    classes,
    train.matrix,
    train,
    forestParametersSchema.parse({ trees: 50 }),
    1,
    context,
    noCheckpoints,
  )
).model;

for (const [name, trees, baseline, scale] of [
  ['gradient-boosted-trees', boosted.trees, boosted.baseline[0], 1],
  ['random-forest', forest.trees, 0, 1 / forest.trees.length],
] as const) {
  const explainer = treeExplainer(trees, [baseline], 'value', () => asked, scale);
  const started = process.cpuUsage();
  const ours = explainer.explain(tableOf([]));
  const { user, system } = process.cpuUsage(started);
  const splits = trees.reduce((sum, { feature }) => sum + feature.length, 0);
  print(
    `${name}, ${trees.length} trees of ${splits} splits in all: ${values.rows} rows in ${((user + system) / 1e6).toFixed(2)} s CPU`,
  );
  if (values.python === undefined) {
    print('shap: skipped; --python <python> names an interpreter that has it.');
    continue;
  }
  const folder = mkdtempSync(join(tmpdir(), 'mlops-bench-'));
  const request = join(folder, 'request.json');
  const rows = Array.from({ length: asked.rows }, (_, row) =>
    // JSON writes NaN as null.
    asked.features.map((feature) => (feature.kind === 'numeric' ? feature.values[row] : 0)),
  );
  writeFileSync(request, JSON.stringify({ trees: trees.map(forShap), rows }));
  const script = join(import.meta.dirname, 'explain_with_shap.py');
  const theirs = JSON.parse(
    execFileSync(values.python, [script, request], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
  ) as { values: number[]; expected: number; seconds: number };
  rmSync(folder, { recursive: true });
  const differences = theirs.values.map((value, i) => Math.abs(scale * value - ours.values[i]));
  const base = Math.abs(scale * (theirs.expected + baseline) - ours.base[0]);
  print(
    `  shap: ${theirs.seconds.toFixed(2)} s CPU; largest difference of a value ${Math.max(...differences).toExponential(1)}, of the base ${base.toExponential(1)}`,
  );
}
