import type { StageContext } from '../../../shared/src/action/stage.ts';
import { openStageSources, readStageRows } from '../../../shared/src/action/stage-sources.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { canAnswer } from '../../../shared/src/command/command-model.ts';
import { makePredictions } from '../../../shared/src/evaluate/make-predictions.ts';
import type { Predictions } from '../../../shared/src/evaluate/predictions.ts';
import type { AskedModel } from '../../../shared/src/gate/behaviour/asked-model.ts';
import type { Cases } from '../../../shared/src/gate/behaviour/cases.ts';
import type { BehaviourEvidence } from '../../../shared/src/gate/behaviour/judge-behaviour.ts';
import type { BehaviourRules } from '../../../shared/src/gate/behaviour/rules.ts';
import { targetColumn } from '../../../shared/src/learners/training-data.ts';
import {
  type Dataset,
  readDatasetChecks,
  type SplitRows,
} from '../../../shared/src/registry/dataset-package.ts';
import type { ModelManifest } from '../../../shared/src/registry/manifest.ts';
import type { ResolvedPackage } from '../../../shared/src/registry/model-reference.ts';
import { openOnce } from './answers.ts';

/** Predictions with what their mistakes cost, where that is known. */
type Priced = <P extends Predictions>(predictions: P) => P;

/** What the rules about behaviour need: a model that can be asked, and the cases that it must know. */
export async function behaviourEvidence(
  rules: BehaviourRules,
  model: ResolvedPackage<ModelManifest>,
  dataset: Dataset,
  test: SplitRows,
  priced: Priced,
  context: StageContext,
): Promise<BehaviourEvidence> {
  const { seed } = context.config.train;
  const asked = await askedModel(model, dataset, test, priced);
  const cases = rules.cases === undefined ? null : await readCases(rules.cases.source, dataset, context);
  return { model: asked, cases, seed };
}

async function askedModel(
  model: ResolvedPackage<ModelManifest>,
  dataset: Dataset,
  test: SplitRows,
  priced: Priced,
): Promise<AskedModel | null> {
  const { task, classes, positive, threshold } = model.manifest;
  if (!canAnswer(model.manifest) || (task !== 'classification' && task !== 'regression')) return null;
  const { predict } = await openOnce(model);
  const known = targetColumn(dataset.schema, test.table);
  const { sensitive } = await readDatasetChecks(dataset);
  return {
    table: test.table,
    ids: test.ids,
    sensitive: new Set(sensitive),
    ask: (table, actual = known) =>
      priced(
        makePredictions({
          task,
          classes,
          positive,
          threshold: threshold ?? 0.5,
          output: predict(table),
          actual,
          ids: null,
          slices: { rows: table.rows, columns: new Map() },
        }),
      ),
  };
}

async function readCases(source: string, dataset: Dataset, context: StageContext): Promise<Cases> {
  const { schema } = dataset;
  const key = 'gate.behaviour.cases.source';
  const sources = openStageSources(context);
  try {
    const textColumns = schema.columns.filter(({ type }) => type === 'text').map(({ name }) => name);
    const table = await readStageRows({ source, key, query: undefined, textColumns, sources }, context);
    if (schema.target === null || !table.columns.has(schema.target)) {
      throw new ConfigurationError(
        `The cases have no column "${schema.target ?? ''}" with the true answers.`,
        {
          location: { key, file: source },
          hint: 'Cases are rows like those of the data, with the target.',
        },
      );
    }
    return { table, actual: targetColumn(schema, table) };
  } finally {
    await sources.close();
  }
}
