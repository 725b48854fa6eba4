import { join } from 'node:path';
import { z } from 'zod';
import { artifactInput, choiceInput, mappingInput, textInput } from '../../../shared/src/action/inputs.ts';
import type { Outcome, Stage, StageContext } from '../../../shared/src/action/stage.ts';
import { canonicalJson, sha256 } from '../../../shared/src/base/digest.ts';
import { ConfigurationError, describeError } from '../../../shared/src/base/errors.ts';
import { writeDirectoryAtomically, writeFileAtomically } from '../../../shared/src/base/files.ts';
import {
  canAnswer,
  cannotAnswer,
  readCommandPredictions,
} from '../../../shared/src/command/command-model.ts';
import { makePredictions } from '../../../shared/src/evaluate/make-predictions.ts';
import { metricValues } from '../../../shared/src/evaluate/metrics.ts';
import type { Predictions } from '../../../shared/src/evaluate/predictions.ts';
import { readPredictions } from '../../../shared/src/evaluate/predictions-file.ts';
import { judge } from '../../../shared/src/gate/judge.ts';
import type { GateOutcome } from '../../../shared/src/gate/outcome.ts';
import { parseRules } from '../../../shared/src/gate/parse-rules.ts';
import type { GateRules } from '../../../shared/src/gate/rules.ts';
import { decide, decisionLog, type Policy } from '../../../shared/src/learners/logged-decisions.ts';
import { banditTask, isUnsupervised, noRows } from '../../../shared/src/learners/tasks.ts';
import { targetColumn } from '../../../shared/src/learners/training-data.ts';
import { answerRows } from '../../../shared/src/learners/unsupervised-answers.ts';
import type { CheckConclusion, RunFacts } from '../../../shared/src/platform/ports.ts';
import type { WholeReport } from '../../../shared/src/publication/post-publication.ts';
import { publicationTitle } from '../../../shared/src/publication/publication.ts';
import {
  type Dataset,
  openDataset,
  readProfile,
  readSplit,
  type SplitRows,
} from '../../../shared/src/registry/dataset-package.ts';
import {
  contentDigest,
  describeFiles,
  type ModelManifest,
  type VerdictManifest,
  writeManifest,
} from '../../../shared/src/registry/manifest.ts';
import { openModel, readModelMetrics, readModelProfile } from '../../../shared/src/registry/model-package.ts';
import {
  type ResolvedPackage,
  resolveBaseline,
  resolveDataset,
  resolveModel,
} from '../../../shared/src/registry/model-reference.ts';
import { describeOrigin } from '../../../shared/src/registry/origin.ts';
import type { ArtifactOrigin } from '../../../shared/src/registry/package-places.ts';
import { readTrainingRecord } from '../../../shared/src/registry/training-record.ts';
import type { Report, Section } from '../../../shared/src/report/report.ts';
import { behaviourEvidence } from './behaviour.ts';
import { seedSpreads, withBlocks } from './noise.ts';
import { readOverlap } from './overlap.ts';
import { postVerdict } from './post.ts';
import { gateReport } from './report.ts';
import { compareRules, type RulesChange } from './rules-change.ts';
import { dataSections } from './sections/data.ts';
import { withRulesChange } from './sections/rules-change.ts';
import { trainingSections } from './sections/training.ts';

const whenToPost = ['auto', 'always', 'never'] as const;

const inputs = z.strictObject({
  model: textInput.describe('The model to judge: an artifact, a folder, or run:<run id>/<artifact name>.'),
  dataset: textInput.describe('The data set whose test split it is judged on.'),
  baseline: textInput.describe(
    'What it is compared with: production, environment:<name>, release:v1.2.0, an artifact or none.',
  ),
  rules: mappingInput.describe(
    'Rules as in the section "gate" of mlops.yml; they are laid over those there.',
  ),
  comment: choiceInput(whenToPost, 'auto').describe('Whether the pull request gets a comment.'),
  check: choiceInput(whenToPost, 'auto').describe('Whether the commit gets a check run.'),
  'on-fail': choiceInput(['error', 'warn'], 'error').describe('What a failed gate does to the step.'),
  'on-inconclusive': choiceInput(['error', 'warn'], 'error').describe(
    'What an inconclusive gate does to the step.',
  ),
  artifact: artifactInput.describe('Name of the artifact with the verdict.'),
});

const outputs = {
  verdict: 'pass, fail or inconclusive.',
  passed: 'true for pass alone, and only if nobody has still to approve weaker rules.',
  metrics: 'Metrics of the model, as flat JSON.',
  'baseline-metrics': 'Metrics of the baseline on the same rows, as flat JSON; empty without one.',
  'comment-url': 'Where the comment is.',
  'check-url': 'Where the check run is.',
  artifact: 'Name of the artifact with the verdict.',
  path: 'Folder of the verdict.',
};

export const stage: Stage<z.infer<typeof inputs>, keyof typeof outputs> = {
  name: 'validate-gate',
  description: 'Judges a model by rules and against production, and says so on the pull request.',
  inputs,
  outputs,
  async run(given, context) {
    const { config } = context;
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
    const predictions = withBlocks(
      await predictTest(candidate, manifest, known, dataset, test),
      dataset,
      test,
    );
    const answered = baseline && (await predictTest(baseline, manifest, known, dataset, test, candidate));
    const outcome = judge(rules, predictions, answered, {
      seed: config.train.seed,
      sameDataset: true,
      seedSpreads: await seedSpreads([candidate, baseline]),
      behaviour: rules.behaviour
        ? await behaviourEvidence(rules.behaviour, candidate, dataset, test, context)
        : null,
      overlap: rules.sanity ? await readOverlap(dataset) : null,
      baselineThen:
        baseline && baseline.manifest.datasetId !== manifest.datasetId
          ? await readModelMetrics(baseline.folder)
          : null,
      validation: rules['weak-slices'] ? await answerValidation(candidate, known, dataset) : null,
      incomparable: baseline && otherSplit(baseline.manifest, manifest),
      ...(baselineText === 'none' ? { withoutBaseline: 'The baseline is "none".' } : {}),
    });
    const report = gateReport({
      outcome,
      manifest,
      rows: predictions.rows,
      baseline: baseline ? { manifest: baseline.manifest, origin: baseline.origin } : null,
      predictions,
      baselinePredictions: answered,
      training: await describeTraining(candidate, baseline, context),
      data: await describeData(baseline, dataset, resolvedDataset.artifact, context),
    });
    return publishVerdict(given, manifest, outcome, report, context);
  },
};

/** Judges a policy by the seeded episodes that its package holds, against the baseline's on the same seeds. */
async function judgeEpisodes(
  given: z.infer<typeof inputs>,
  candidate: ResolvedPackage<ModelManifest>,
  rules: GateRules,
  context: StageContext,
): Promise<Outcome<keyof typeof outputs>> {
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
    incomparable:
      baseline && baseline.manifest.datasetId !== manifest.datasetId
        ? 'The baseline acted in another environment: the files of train.environment have changed since.'
        : null,
    ...(baselineText === 'none' ? { withoutBaseline: 'The baseline is "none".' } : {}),
  });
  const report = gateReport({
    outcome,
    manifest,
    rows: predictions.rows,
    baseline: baseline ? { manifest: baseline.manifest, origin: baseline.origin } : null,
    predictions,
    baselinePredictions: answered,
    training: [],
    data: [],
  });
  return publishVerdict(given, manifest, outcome, report, context);
}

function readEpisodesOf({ folder }: ResolvedPackage<ModelManifest>): Promise<Predictions> {
  return readPredictions(join(folder, 'predictions.parquet'), { task: 'reinforcement', positive: null });
}

function otherTask(baseline: ModelManifest, candidate: ModelManifest): ConfigurationError {
  return new ConfigurationError(
    `The baseline does ${baseline.task}, the model ${candidate.task}: they cannot be compared.`,
    { location: { key: 'baseline' }, hint: 'Use "baseline: none" for a model with a new task.' },
  );
}

/** Stores the verdict and makes it known. */
async function publishVerdict(
  given: z.infer<typeof inputs>,
  manifest: ModelManifest,
  outcome: GateOutcome,
  found: Report,
  context: StageContext,
): Promise<Outcome<keyof typeof outputs>> {
  const { platform } = context;
  context.signal.throwIfAborted();
  const rulesChange = await compareRules(given.rules, context);
  const withheld = rulesChange?.withheld ?? null;
  const report = withRulesChange(found, rulesChange);
  const passed = outcome.verdict === 'pass' && withheld === null;
  const stored = await storeVerdict(given.artifact, manifest, { outcome, report, rulesChange }, context);
  const posted = await postVerdict(
    given,
    { outcome, report, conclusion: conclusionOf(outcome, withheld, given['on-inconclusive']) },
    wholeReport(platform.run, stored.id),
    context,
  );
  const sentence = publicationTitle({ verdict: outcome.verdict, report });
  const warnOnly = given[outcome.verdict === 'inconclusive' ? 'on-inconclusive' : 'on-fail'] === 'warn';
  if (!passed && warnOnly) platform.log.warning(sentence);
  return {
    outputs: {
      verdict: outcome.verdict,
      passed: String(passed),
      metrics: JSON.stringify(metricValues(outcome.metrics)),
      'baseline-metrics': outcome.baselineMetrics
        ? JSON.stringify(metricValues(outcome.baselineMetrics))
        : '',
      'comment-url': posted.comment ?? '',
      'check-url': posted.check ?? '',
      artifact: stored.artifact,
      path: stored.folder,
    },
    result: {
      stage: 'validate-gate',
      modelId: manifest.id,
      datasetId: manifest.datasetId,
      ...outcome,
      rulesChange,
    },
    report,
    ...(passed || warnOnly ? {} : { failure: sentence }),
    ...(posted.error === undefined ? {} : { error: posted.error }),
  };
}

/** The artifact with the verdict holds the report as an HTML file. */
function wholeReport({ url }: RunFacts, artifactId: string): WholeReport | null {
  return url === null
    ? null
    : { text: 'The whole report, to download', url: `${url}/artifacts/${artifactId}` };
}

/** What the check run says; a required check that is neutral counts as passed. */
function conclusionOf(
  { verdict }: GateOutcome,
  withheld: string | null,
  onInconclusive: 'error' | 'warn',
): CheckConclusion {
  if (withheld !== null) return 'failure';
  if (verdict === 'pass') return 'success';
  return verdict === 'inconclusive' && onInconclusive === 'warn' ? 'neutral' : 'failure';
}

/** Why the baseline may have learned from the candidate's test rows; null where it cannot have. */
function otherSplit(baseline: ModelManifest, candidate: ModelManifest): string | null {
  if (baseline.splitScheme === candidate.splitScheme) return null;
  return (
    'The baseline was trained with another split of the rows (data.split, data.id, or other columns), ' +
    'so that it may have learned from these test rows. With data.id the sides stay when columns change.'
  );
}

/** The report's sections on how the models came about; a record that cannot be read hides no verdict. */
async function describeTraining(
  candidate: ResolvedPackage<ModelManifest>,
  baseline: ResolvedPackage<ModelManifest> | null,
  { platform }: StageContext,
): Promise<Section[]> {
  const named = [{ name: 'This change', model: candidate }];
  if (baseline !== null) named.push({ name: 'Production', model: baseline });
  try {
    return trainingSections(
      await Promise.all(
        named.map(async ({ name, model }) => ({ name, record: await readTrainingRecord(model.folder) })),
      ),
    );
  } catch (error) {
    platform.log.warning(`How the models were trained cannot be said: ${describeError(error)}`);
    return [];
  }
}

/** The report's section on the data; a baseline that does not tell what it learned from hides no verdict. */
async function describeData(
  baseline: ResolvedPackage<ModelManifest> | null,
  dataset: Dataset,
  artifact: ArtifactOrigin | null,
  { platform, workingDirectory }: StageContext,
): Promise<Section[]> {
  if (baseline === null || baseline.manifest.datasetId === dataset.manifest.id) return [];
  try {
    const { manifest } = baseline;
    const learned = { manifest, profile: await readModelProfile(baseline.folder) };
    const judged = { ...dataset, profile: await readProfile(dataset, 'train'), artifact };
    return dataSections(learned, judged, { run: platform.run, workingDirectory });
  } catch (error) {
    platform.log.warning(`What changed in the data cannot be said: ${describeError(error)}`);
    return [];
  }
}

/**
 * What a model says about the test rows, with the candidate's idea of what is positive. One that a command made cannot
 * be asked: then what it said of the test rows of its own data set, of which those in common are compared.
 * @param judgedBy the candidate, where the model is another: distances of clusters are measured, and rewards of actions
 *   are expected, as the candidate does, whoever's the clusters or the policy are.
 */
async function predictTest(
  model: ResolvedPackage<ModelManifest>,
  candidate: ModelManifest,
  otherClasses: readonly string[],
  dataset: Dataset,
  test: SplitRows,
  judgedBy?: ResolvedPackage<ModelManifest>,
): Promise<Predictions> {
  if (model.manifest.task !== candidate.task) {
    throw otherTask(model.manifest, candidate);
  }
  if (!canAnswer(model.manifest)) {
    const packaged = await readCommandPredictions(model.folder, model.manifest);
    if (packaged !== null) return packaged;
    const isCandidate = model.manifest === candidate;
    throw new ConfigurationError(
      `The ${isCandidate ? 'model' : 'baseline'} cannot be judged: ${cannotAnswer}, and its package holds no predictions.`,
      {
        location: { key: isCandidate ? 'model' : 'baseline' },
        hint: isCandidate
          ? 'Judge the artifact of train itself; a release leaves predictions out.'
          : 'Set deploy.publish-predictions so that releases hold them, or say "baseline: none".',
      },
    );
  }
  const opened = await openModel(model);
  const { task } = candidate;
  if (task === 'reinforcement') throw noRows();
  if (isUnsupervised(task)) {
    const { classes, threshold } = model.manifest;
    const { predictor, features } = opened;
    // What is anomalous the candidate says; when it is, each model decides as it does in production.
    return answerRows(
      { task, predictor, features, classes, positive: candidate.positive, threshold },
      {
        schema: dataset.schema,
        table: test.table,
        ids: test.ids,
        ...(judgedBy ? { judgedBy: (await openModel(judgedBy)).features } : {}),
      },
    );
  }
  if (task === banditTask) {
    const policy: Policy = { predictor: opened.predictor, classes: model.manifest.classes };
    const judge: Policy = judgedBy
      ? { predictor: (await openModel(judgedBy)).predictor, classes: judgedBy.manifest.classes }
      : policy;
    const log = decisionLog(dataset.schema, test.table);
    return decide(policy, log, test.ids, { judgedBy: judge, otherNames: otherClasses });
  }
  const slices = new Map(test.table.columns);
  if (dataset.schema.target !== null) slices.delete(dataset.schema.target);
  return makePredictions({
    task,
    classes: model.manifest.classes,
    otherClasses,
    positive: candidate.positive,
    // The baseline decides as it does in production, whatever the candidate calls positive.
    decided: model.manifest.positive,
    threshold: model.manifest.threshold ?? 0.5,
    output: opened.predict(test.table),
    actual: targetColumn(dataset.schema, test.table),
    ids: test.ids,
    slices: { rows: test.table.rows, columns: slices },
  });
}

/** What the model says about the validation rows; null if it cannot be asked or there are none. */
async function answerValidation(
  model: ResolvedPackage<ModelManifest>,
  classes: readonly string[],
  dataset: Dataset,
): Promise<Predictions | null> {
  if (!canAnswer(model.manifest)) return null;
  const validation = await readSplit(dataset, 'validation', true);
  if (validation.table.rows === 0) return null;
  return predictTest(model, model.manifest, classes, dataset, validation);
}

async function storeVerdict(
  name: string | undefined,
  model: ModelManifest,
  { outcome, report, rulesChange }: { outcome: GateOutcome; report: Report; rulesChange: RulesChange | null },
  { platform, stateDirectory }: StageContext,
): Promise<{ folder: string; artifact: string; id: string }> {
  const artifact = name ?? `${model.name}-verdict-${model.id.slice(0, 12)}`;
  const folder = join(stateDirectory, 'verdicts', artifact);
  const manifest = await writeDirectoryAtomically(folder, async (output) => {
    const document = { modelId: model.id, datasetId: model.datasetId, ...outcome, rulesChange };
    await writeFileAtomically(join(output, 'verdict.json'), `${JSON.stringify(document, null, 2)}\n`);
    await writeFileAtomically(join(output, 'report.json'), `${JSON.stringify(report)}\n`);
    const { renderHtml } = await import('../../../shared/src/report/html.ts');
    await writeFileAtomically(join(output, 'report.html'), renderHtml(report));
    const described: VerdictManifest = {
      format: 'mlops-verdict/1',
      name: model.name,
      id: sha256(canonicalJson(document)),
      ...describeOrigin(platform.run),
      modelId: model.id,
      datasetId: model.datasetId,
      verdict: outcome.verdict,
      ...(rulesChange?.withheld ? { withheld: rulesChange.withheld } : {}),
      event: platform.run.event,
      fromFork: platform.run.pullRequest?.fromFork ?? false,
      files: await describeFiles(output),
    };
    await writeManifest(output, described);
    return described;
  });
  const stored = await platform.artifacts.upload(artifact, folder, {
    contentDigest: contentDigest(manifest),
    overwrite: true,
  });
  return { folder, artifact: stored.name, id: stored.id };
}
