import { silentLogger } from '../../base/logger.ts';
import { parseConfig } from '../../config/load-config.ts';
import { quoteName } from '../../data/database.ts';
import { inferExpectations } from '../../data/expectations/infer-expectations.ts';
import type { LearningTask } from '../../learners/learner.ts';
import { configurationText, type Proposal } from './configuration-text.ts';
import type { ColumnDescription } from './describe-columns.ts';
import { guessPositive, guessTask, isIdentifier, type LabelCount } from './guess-target.ts';
import { type DataRequest, type OpenData, sourceTable } from './open-data.ts';
import { proposeExpectations } from './propose-expectations.ts';
import { proposeGate } from './propose-gate.ts';
import { proposeSplit } from './propose-split.ts';
import { tryPipeline } from './try-pipeline.ts';

/** What a person decided, or what was taken for want of that. */
export interface Decisions {
  readonly name: string;
  readonly target: string;
  /** Absent means what the target looks like. */
  readonly task?: LearningTask;
  readonly deploy: 'release' | 'directory';
  /** Null means that nothing is watched. */
  readonly current: string | null;
}

/** Labels that are counted; a target with more is refused when the pipeline is tried. */
const mostLabels = 1001;

/**
 * What mlops.yml shall say of this data. The pipeline is tried before the gate gets its rules, so that they ask for
 * something that can be reached, and so that the first run does not find out what does not work.
 * @throws ConfigurationError if a model cannot be made of the data as it is.
 */
export async function proposePipeline(
  data: OpenData,
  decisions: Decisions,
  request: DataRequest,
): Promise<Proposal> {
  const { database, described } = data;
  const { name, target, deploy, current } = decisions;
  const column = described.columns.find((each) => each.name === target) as ColumnDescription;
  const task = decisions.task ?? guessTask(column);
  if (task === 'classification' && column.type !== 'text') await data.readAsText(target);
  const labels = task === 'classification' ? await countLabels(data, target) : [];
  const positive = guessPositive(labels);
  const id = described.columns.find((each) => each.name !== target && isIdentifier(each, described.rows));
  const isUnique = id !== undefined && (await isUniqueColumn(data, id.name));
  const split = await proposeSplit({ database, table: sourceTable, described, target, task, labels });
  const known: Proposal = {
    name,
    task,
    source: request.source,
    missing: data.missing,
    ...(isUnique ? { id: id.name } : {}),
    target,
    ...(positive === undefined ? {} : { positive }),
    split,
    deploy,
    ...(current === null ? {} : { current }),
  };
  request.log.info('Training a first model, to see what can be asked of one.');
  const trial = await tryPipeline({
    ...request,
    ...data,
    config: parseConfig(configurationText(known)),
    table: sourceTable,
    rows: described.rows,
    log: silentLogger,
  });
  const isLabel = (each: string) =>
    (task === 'classification' && each === target) || (isUnique && each === id.name);
  const typed = described.columns.map(({ name: each, type }) => ({
    name: each,
    type: isLabel(each) ? ('text' as const) : type,
  }));
  const inferred = await inferExpectations(database, sourceTable, typed);
  return {
    ...known,
    expect: proposeExpectations(inferred, [target, ...(isUnique ? [id.name] : [])]),
    gate: proposeGate(task, labels.length === 2, trial),
  };
}

async function countLabels({ database }: OpenData, target: string): Promise<LabelCount[]> {
  return database.rows<{ label: string; rows: number }>(
    `SELECT ${quoteName(target)}::VARCHAR AS label, count(*) AS rows FROM ${sourceTable}
     WHERE ${quoteName(target)} IS NOT NULL GROUP BY label ORDER BY rows DESC, label LIMIT ${mostLabels}`,
  );
}

async function isUniqueColumn({ database, described }: OpenData, name: string): Promise<boolean> {
  const [{ distinct }] = await database.rows<{ distinct: number }>(
    `SELECT count(DISTINCT ${quoteName(name)}) AS distinct FROM ${sourceTable}`,
  );
  return distinct === described.rows;
}
