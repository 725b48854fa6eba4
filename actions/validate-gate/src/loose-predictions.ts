import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Outcome, StageContext } from '../../../shared/src/action/stage.ts';
import { openStageSources, readStageRows } from '../../../shared/src/action/stage-sources.ts';
import { canonicalJson, sha256, sha256OfFile } from '../../../shared/src/base/digest.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import type { Table } from '../../../shared/src/data/table.ts';
import { withCosts } from '../../../shared/src/evaluate/costs.ts';
import type { SupervisedPredictions } from '../../../shared/src/evaluate/predictions.ts';
import { predictionsOf } from '../../../shared/src/evaluate/predictions-file.ts';
import { judge } from '../../../shared/src/gate/judge.ts';
import { parseRules } from '../../../shared/src/gate/parse-rules.ts';
import { listMetricRules } from '../../../shared/src/gate/rules.ts';
import { statedThreshold } from '../../../shared/src/learners/validation-threshold.ts';
import type { GateInputs, GateOutputs } from './contract.ts';
import { nothingToMeasure } from './measure.ts';
import { publishVerdict } from './publish-verdict.ts';
import { gateReport, type JudgedModel } from './report.ts';

/** Predictions of any program, in a folder that is no package. */
export interface LoosePredictions {
  readonly path: string;
  /** The folder as it was named. */
  readonly name: string;
}

/** The predictions in a folder that has no manifest; null if that is not what is named. */
export async function findLoosePredictions(
  name: string | undefined,
  { workingDirectory }: StageContext,
): Promise<LoosePredictions | null> {
  if (name === undefined) return null;
  const folder = resolve(workingDirectory, name);
  if (await isFile(join(folder, 'manifest.json'))) return null;
  for (const file of ['predictions.parquet', 'predictions.csv']) {
    const path = join(folder, file);
    if (await isFile(path)) return { path, name };
  }
  return null;
}

/** Judges predictions alone: rules that need a model or its data set do not hold. */
export async function judgeLoosePredictions(
  given: GateInputs,
  loose: LoosePredictions,
  context: StageContext,
): Promise<Outcome<GateOutputs>> {
  const { config } = context;
  const candidate = await readLoose(loose, null, context);
  const rules = parseRules(config.gate, given.rules, candidate.predictions.task);
  const baselineName = given.baseline ?? config.gate.baseline;
  const found = await findLoosePredictions(baselineName, context);
  const compares = listMetricRules(rules).some(({ kind }) => kind !== 'min' && kind !== 'max');
  if (found === null && baselineName !== 'none' && compares) {
    throw new ConfigurationError(`"${baselineName}" is no folder with predictions to compare with.`, {
      location: { key: given.baseline === undefined ? 'gate.baseline' : 'baseline' },
      hint: 'Name a folder with predictions of the same rows, with their ids, or say "baseline: none".',
    });
  }
  const baseline = found && (await readLoose(found, candidate.predictions, context));
  const learned = candidate.predictions.task === 'classification' ? candidate.predictions.classes : [];
  const predictions = withCosts(candidate.predictions, rules.costs, learned);
  const answered = baseline && withCosts(baseline.predictions, rules.costs, learned);
  const outcome = judge(rules, predictions, answered, {
    seed: config.train.seed,
    sameDataset: false,
    measured: nothingToMeasure(rules),
    ...(baselineName === 'none' ? { withoutBaseline: 'The baseline is "none".' } : {}),
  });
  const { name } = config;
  const judged: JudgedModel = {
    name,
    id: candidate.id,
    datasetId: candidate.rowsId,
    lineage: [
      ['Predictions', loose.name],
      ['SHA-256 of the predictions', candidate.id],
    ],
  };
  const report = gateReport({
    outcome,
    judged,
    rows: predictions.rows,
    baseline: baseline && { id: baseline.id, origin: found.name },
    predictions,
    baselinePredictions: answered,
    costs: rules.costs,
    training: [],
    data: [],
  });
  const testRows = answered && { before: answered.rows, after: predictions.rows };
  return publishVerdict(given, judged, outcome, report, testRows, context);
}

/** @param like predictions whose task and positive label they must share; null for the first. */
async function readLoose(
  { path }: LoosePredictions,
  like: SupervisedPredictions | null,
  context: StageContext,
): Promise<{ predictions: SupervisedPredictions; id: string; rowsId: string }> {
  const { config } = context;
  const table = await readTable(path, context);
  const task = like?.task ?? taskOf(table, config.task);
  const positive =
    like?.task === 'classification' && like.positive !== null
      ? like.classes[like.positive]
      : (config.data.positive ?? null);
  const predictions = predictionsOf(
    table,
    {
      task,
      positive,
      threshold: statedThreshold(
        task === 'classification' ? config.train.threshold : undefined,
        'predictions alone hold no validation rows',
      ),
    },
    path,
  );
  if (predictions.task !== 'classification' && predictions.task !== 'regression') throw new TypeError(task);
  const { ids, actual } = predictions;
  const rowsId = sha256(canonicalJson([ids, Array.from(actual)]));
  return { predictions, id: await sha256OfFile(path), rowsId };
}

function readTable(path: string, context: StageContext): Promise<Table> {
  const sources = openStageSources(context);
  // Labels are text as they are written: 1 and 1.0 are two of them.
  const textColumns = context.config.task === 'classification' ? ['id', 'actual', 'prediction'] : ['id'];
  const request = { source: path, key: 'model', query: undefined, textColumns, sources };
  return readStageRows(request, context).finally(() => sources.close());
}

/** What the predictions are of: what mlops.yml says, or else what their columns are. */
function taskOf(table: Table, task: string | undefined): 'classification' | 'regression' {
  if (task === 'classification' || task === 'regression') return task;
  if (task !== undefined) {
    throw new ConfigurationError(`Predictions of ${task} cannot be judged alone.`, {
      location: { key: 'task' },
      hint: 'Judge a model package, or predictions of classification or regression.',
    });
  }
  const names = [...table.columns.keys()];
  const hasProbabilities = names.some((name) => name === 'probability' || name.startsWith('p_'));
  return hasProbabilities || table.columns.get('actual')?.kind === 'text' ? 'classification' : 'regression';
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}
