import type { Outcome, Stage, StageContext } from '../../../shared/src/action/stage.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { withCosts } from '../../../shared/src/evaluate/costs.ts';
import type { Predictions } from '../../../shared/src/evaluate/predictions.ts';
import { judge } from '../../../shared/src/gate/judge.ts';
import { parseRules } from '../../../shared/src/gate/parse-rules.ts';
import type { GateRules } from '../../../shared/src/gate/rules.ts';
import type { TestRows } from '../../../shared/src/gate/shrunken-test-set.ts';
import { openDataset, readSplit } from '../../../shared/src/registry/dataset-package.ts';
import type { ModelManifest } from '../../../shared/src/registry/manifest.ts';
import { readModelMetrics } from '../../../shared/src/registry/model-package.ts';
import {
  type ResolvedPackage,
  resolveBaseline,
  resolveDataset,
  resolveModel,
} from '../../../shared/src/registry/model-reference.ts';
import { answerValidation, otherTask, predictTest, readEpisodesOf } from './answers.ts';
import { behaviourEvidence } from './behaviour.ts';
import { otherSplit } from './comparability.ts';
import { countTestRows, describeData, describeTraining } from './context-sections.ts';
import { type GateInputs, type GateOutputs, inputs, outputs } from './contract.ts';
import { findLoosePredictions, judgeLoosePredictions } from './loose-predictions.ts';
import { measure } from './measure.ts';
import { seedSpreads, withBlocks } from './noise.ts';
import { readOverlap } from './overlap.ts';
import { publishVerdict } from './publish-verdict.ts';
import { type GateReportFacts, gateReport, judgedModel } from './report.ts';

export const stage: Stage<GateInputs, GateOutputs> = {
  name: 'validate-gate',
  description: 'Judges a model by rules and against production, and says so on the pull request.',
  inputs,
  outputs,
  async run(given, context) {
    const { config } = context;
    const loose = await findLoosePredictions(given.model, context);
    if (loose !== null) return judgeLoosePredictions(given, loose, context);
    const candidate = await resolveModel('model', given.model ?? `${config.name}-model`, context);
    const { manifest } = candidate;
    const rules = parseRules(config.gate, given.rules, manifest.task);
    if (manifest.task === 'reinforcement') return judgeEpisodes(given, candidate, rules, context);
    const resolvedDataset = await resolveDataset(
      'dataset',
      given.dataset ?? `${config.name}-dataset`,
      context,
    );
    if (resolvedDataset.manifest.id !== manifest.datasetId) {
      throw new ConfigurationError(
        'The model was trained on another data set than the one it is to be judged on.',
        {
          location: { key: 'dataset' },
          hint: 'Name the data set of this training; the test rows of another may be rows that it has learned from.',
        },
      );
    }
    const baselineText = given.baseline ?? config.gate.baseline;
    const baseline = await resolveBaseline('baseline', baselineText, context);
    const dataset = await openDataset(resolvedDataset);
    const test = await readSplit(dataset, 'test', true);
    const known = [...manifest.classes, ...(baseline?.manifest.classes ?? [])];
    const priced = <P extends Predictions>(predictions: P): P =>
      withCosts(predictions, rules.costs, manifest.classes);
    const predictions = withBlocks(
      priced(await predictTest(candidate, manifest, known, dataset, test)),
      dataset,
      test,
    );
    const answered =
      baseline && priced(await predictTest(baseline, manifest, known, dataset, test, candidate));
    const validation = rules['weak-slices'] ? await answerValidation(candidate, known, dataset) : null;
    const outcome = judge(rules, predictions, answered, {
      seed: config.train.seed,
      sameDataset: true,
      seedSpreads: await seedSpreads([candidate, baseline]),
      behaviour: rules.behaviour
        ? await behaviourEvidence(rules.behaviour, candidate, dataset, test, priced, context)
        : null,
      measured: await measure(rules, candidate, baseline, test.table, context),
      overlap: rules.sanity ? await readOverlap(dataset) : null,
      baselineThen:
        baseline && baseline.manifest.datasetId !== manifest.datasetId
          ? await readModelMetrics(baseline.folder)
          : null,
      validation: validation && priced(validation),
      incomparable: baseline && otherSplit(baseline.manifest, manifest),
      ...(baselineText === 'none' ? { withoutBaseline: 'The baseline is "none".' } : {}),
    });
    return reportOn(given, context, {
      candidate,
      baseline,
      testRows: baseline && (await countTestRows(baseline, dataset, context)),
      outcome,
      predictions,
      baselinePredictions: answered,
      costs: rules.costs,
      training: await describeTraining(candidate, baseline, context),
      data: await describeData(baseline, dataset, test.table, resolvedDataset.artifact, context),
    });
  },
};

/** Judges a policy by the seeded episodes that its package holds, against the baseline's on the same seeds. */
async function judgeEpisodes(
  given: GateInputs,
  candidate: ResolvedPackage<ModelManifest>,
  rules: GateRules,
  context: StageContext,
): Promise<Outcome<GateOutputs>> {
  const { config } = context;
  const { manifest } = candidate;
  const baselineText = given.baseline ?? config.gate.baseline;
  const baseline = await resolveBaseline('baseline', baselineText, context);
  if (baseline && baseline.manifest.task !== 'reinforcement') throw otherTask(baseline.manifest, manifest);
  const predictions = await readEpisodesOf(candidate);
  const answered = baseline ? await readEpisodesOf(baseline) : null;
  const outcome = judge(rules, predictions, answered, {
    seed: config.train.seed,
    sameDataset: true,
    measured: await measure(rules, candidate, baseline, null, context),
    incomparable:
      baseline && baseline.manifest.datasetId !== manifest.datasetId
        ? 'The baseline acted in another environment: the files of train.environment have changed since.'
        : null,
    ...(baselineText === 'none' ? { withoutBaseline: 'The baseline is "none".' } : {}),
  });
  return reportOn(given, context, {
    candidate,
    baseline,
    testRows: null,
    outcome,
    predictions,
    baselinePredictions: answered,
    training: [],
    data: [],
  });
}

/** Reports on a model of a package, and publishes its verdict. */
function reportOn(
  given: GateInputs,
  context: StageContext,
  {
    candidate,
    baseline,
    testRows,
    ...facts
  }: Pick<
    GateReportFacts,
    'outcome' | 'predictions' | 'baselinePredictions' | 'costs' | 'training' | 'data'
  > & {
    candidate: ResolvedPackage<ModelManifest>;
    baseline: ResolvedPackage<ModelManifest> | null;
    testRows: TestRows | null;
  },
): Promise<Outcome<GateOutputs>> {
  const judged = judgedModel(candidate.manifest);
  const report = gateReport({
    ...facts,
    judged,
    rows: facts.predictions.rows,
    baseline: baseline && { id: baseline.manifest.id, origin: baseline.origin },
  });
  return publishVerdict(given, judged, facts.outcome, report, testRows, context);
}
