import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, sha256 } from '../base/digest.ts';
import { ConfigurationError } from '../base/errors.ts';
import { writeFileAtomically } from '../base/files.ts';
import type { Logger } from '../base/logger.ts';
import { settle } from '../base/settle.ts';
import type { PipelineConfig } from '../config/schema.ts';
import { hasLabels, type LearningTask } from '../learners/tasks.ts';
import { checkSides } from './check-sides.ts';
import { checkTarget, decideTask } from './check-target.ts';
import { type ColumnFacts, readColumnFacts } from './column-facts.ts';
import { columnsOf, type TypedColumn } from './column-types.ts';
import { Database, type DatabaseOptions } from './database.ts';
import { describeLeftOut, describeSchema, type LeftOut } from './describe-schema.ts';
import { checkExpectations } from './expectations/check-expectations.ts';
import { checkPatterns } from './expectations/check-patterns.ts';
import { referencedSources } from './expectations/referenced-sources.ts';
import type { ExpectationResult } from './expectations/result.ts';
import { type LeakageResult, leakageWarnings, measureLeakage } from './leakage.ts';
import { type LoggedColumns, loggedColumns } from './logged-columns.ts';
import { makePreparedTable, preparedTable } from './prepared-table.ts';
import { type Correlations, measureCorrelations } from './profile/correlations.ts';
import { findMissingPatterns, type MissingPatterns } from './profile/missing-patterns.ts';
import type { TableProfile } from './profile/profile.ts';
import { readSplit, type SplitReading } from './read-splits.ts';
import type { DataSchema } from './schema.ts';
import { type Selection, selectColumns } from './select-columns.ts';
import { loadSource } from './sources/load-source.ts';
import { loadSources } from './sources/load-sources.ts';
import type { Sources } from './sources/open-sources.ts';
import { type SplitName, splitNames } from './splits.ts';
import { writeSplits } from './write-splits.ts';

export interface PreparationOptions {
  data: PipelineConfig['data'];
  task: LearningTask | undefined;
  /** Whether rows without a target are kept, to learn from. */
  keepUnlabelled?: boolean;
  /** Columns that are kept in the files but are not features. */
  drop: readonly string[];
  /** Columns that stay features although a rule would leave them out. */
  keep: readonly string[];
  sources: Sources;
  /** Empty folder that the files are written to. */
  output: string;
  database: Omit<DatabaseOptions, 'directories'>;
  log: Logger;
}

/** What was checked and found; kept in the data set, so that a cached one can still say it. */
export interface DatasetChecks {
  expectations: ExpectationResult[];
  /** Columns that a rule leaves out of the features, and why. */
  leftOut: LeftOut[];
  /** What the sides have in common. */
  leakage: LeakageResult;
  /** How strongly columns go together; null where there are too few. */
  correlations: Correlations | null;
  /** Which columns are missing together; null where none is. */
  missingPatterns: MissingPatterns | null;
  /** Columns whose values are not to be shown. */
  sensitive: string[];
  /** What the user should know, one sentence each. */
  warnings: string[];
}

export interface PreparedDataset {
  checks: DatasetChecks;
  id: string;
  task: LearningTask;
  schema: DataSchema;
  profiles: Record<SplitName, TableProfile>;
  /** Rows without a target; absent where they are not kept. */
  unlabelledRows?: number;
  /**
   * What decides on which side a row is: data sets that agree in it put the same row on the same side, so that a
   * model of the one has not learned from test rows of the other.
   */
  splitScheme: string;
  /** Names of the files read. */
  sources: string[];
}

const checksFile = 'checks.json';

/** What was checked when the data set in a folder, which was verified, was prepared. */
export async function readChecks(folder: string): Promise<DatasetChecks> {
  return JSON.parse(await readFile(join(folder, checksFile), 'utf8')) as DatasetChecks;
}

/** Rows of the training split that are looked at closely. */
const sampleRows = 50_000;

/**
 * Reads the sources, checks and splits them, and writes `train.parquet`, `validation.parquet`, `test.parquet`,
 * `schema.json`, `profile.json` and `checks.json`. Rows are written in canonical order, so that what is learned from
 * them depends on neither the order nor the encoding of the source.
 * @throws ConfigurationError for whatever is wrong with configuration or data, except violated expectations,
 * which are in the result.
 */
export async function prepareDataset(options: PreparationOptions): Promise<PreparedDataset> {
  const { data, output, log, keepUnlabelled = false } = options;
  if (data.source === undefined) {
    throw new ConfigurationError('No data source is configured.', {
      location: { key: 'data.source' },
      hint: 'Set data.source in mlops.yml, or the input "source".',
    });
  }
  const expected = data.expect ?? {};
  await mkdir(output, { recursive: true });
  const database = await Database.open({ ...options.database, directories: [output] });
  try {
    await checkPatterns(database, expected);
    // A query may look at the rows more often than it costs to have them in memory.
    const mayStay = data.query === undefined;
    const loaded = await loadSources(database, data.source, { ...options, mayStay });
    const references = await loadReferences(database, options);
    await database.lock();
    const { typed, task, selection, prepared } = await loaded.read(() => prepareRows(database, options));
    const sensitive = new Set(data.sensitive);
    const expectations = await checkExpectations(database, preparedTable, typed, expected, {
      sensitive,
      identify: data.id ?? [],
      references,
      now: new Date(),
    });
    const targetWarnings = await checkTarget(database, typed, task, data);
    const facts = await readColumnFacts(database, preparedTable, typed);
    const warnings = [
      ...loaded.warnings,
      ...selection.warnings,
      ...targetWarnings,
      ...(await checkSides(database, data.target ?? null, selection, keepUnlabelled)),
    ];
    log.info('Writing train, validation and test as Parquet, and describing them.');
    const beside = await database.connectBeside();
    const leakageOf = (features: readonly TypedColumn[]) =>
      measureLeakage(beside, preparedTable, features, { target: data.target ?? null });
    const likely = likelyFeatures(typed, facts, options, loggedColumns(data, task));
    const [likelyLeakage, readings] = await settle([
      writeSplits(beside, typed, facts, prepared, output, keepUnlabelled).then(() =>
        likely.length > 0 ? leakageOf(likely) : null,
      ),
      readSplits(database, typed, { facts, listed: prepared.listed, sensitive }),
    ]);
    const { schema, leftOut } = describeSchema(typed, facts, {
      ...options,
      task,
      sample: readings.train.sample,
      profile: readings.train.profile,
    });
    for (const column of leftOut) {
      if (!column.kept && (column.rule === 'empty' || column.rule === 'leaking'))
        warnings.push(describeLeftOut(column));
      else log.info(describeLeftOut(column));
    }
    const features = schema.columns.filter(({ role }) => role === 'feature');
    const leakage =
      features.length === likely.length && likelyLeakage ? likelyLeakage : await leakageOf(features);
    warnings.push(...leakageWarnings(leakage));
    const digests: [string, string][] = splitNames.map((split) => [split, readings[split].digest]);
    let unlabelledRows: number | undefined;
    if (keepUnlabelled) {
      const described = { facts, listed: prepared.listed, sensitive, sampleRows: 0 };
      const { digest, profile } = await readSplit(database, 'unlabelled', typed, described);
      digests.push(['unlabelled', digest]);
      unlabelledRows = profile.rows;
    }
    const id = sha256(canonicalJson([schema, digests]));
    const profiles = {} as Record<SplitName, TableProfile>;
    for (const split of splitNames) profiles[split] = readings[split].profile;
    await writeFileAtomically(join(output, 'schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
    await writeFileAtomically(
      join(output, 'profile.json'),
      `${JSON.stringify({ format: 'mlops-profile/1', splits: profiles })}\n`,
    );
    const { sample } = readings.train;
    const checks: DatasetChecks = {
      expectations,
      leftOut,
      leakage,
      correlations: measureCorrelations(sample, {
        leaveOut: new Set([...data.sensitive, ...(data.id ?? []), ...(data.weight ? [data.weight] : [])]),
        target: data.target,
      }),
      missingPatterns: findMissingPatterns(sample),
      sensitive: data.sensitive,
      warnings,
    };
    await writeFileAtomically(join(output, checksFile), `${JSON.stringify(checks, null, 2)}\n`);
    return {
      id,
      task,
      schema,
      profiles,
      ...(unlabelledRows === undefined ? {} : { unlabelledRows }),
      checks,
      sources: loaded.names,
      splitScheme: splitScheme(data, selection),
    };
  } finally {
    database.close();
  }
}

/** Makes the table `prepared` of the sources: the last that reads them. */
async function prepareRows(database: Database, options: PreparationOptions) {
  const { data, log } = options;
  const selection = await selectColumns(database, data);
  const { columns } = selection;
  const task = await decideTask(database, options, columns);
  const logged = loggedColumns(data, task);
  const isLabel = (name: string) =>
    (name === data.target && hasLabels(task)) || name === logged?.action || data.id?.includes(name);
  const typed = columns.map((column) =>
    isLabel(column.name) ? { ...column, type: 'text' as const } : column,
  );
  log.info('Ordering the rows and giving each its side.');
  const prepared = await makePreparedTable(database, columns, typed, { data, task, selection });
  return { typed, task, selection, prepared };
}

/** The columns that are features unless a rule leaves them out, which is known once all rows are read. */
function likelyFeatures(
  columns: readonly TypedColumn[],
  facts: ReadonlyMap<string, ColumnFacts>,
  { data, drop, keep }: PreparationOptions,
  logged: LoggedColumns | null,
): TypedColumn[] {
  const { by } = data.split;
  const group = typeof by === 'object' && 'group' in by && !keep.includes(by.group) ? by.group : undefined;
  const named = [data.target, data.weight, group, ...Object.values(logged ?? {})];
  const others = new Set([...(data.id ?? []), ...drop, ...named]);
  const isEmpty = (name: string) => facts.get(name)?.present === 0 && !keep.includes(name);
  return columns.filter(({ name }) => !others.has(name) && !isEmpty(name));
}

/** Loads the sources that foreign keys name. @returns for each column the table with its values. */
async function loadReferences(
  database: Database,
  { data, sources }: PreparationOptions,
): Promise<Map<string, string>> {
  const tables = new Map<string, string>();
  const own = await columnsOf(database, 'main_source');
  for (const { column, source, sourceColumn, key } of referencedSources(data.expect ?? {})) {
    const table = `reference_${tables.size}`;
    const files = await sources.files(source, key);
    // Text is compared as it is written: "007" is not "7".
    const isText = own.find(({ name }) => name === column)?.type === 'text';
    const textColumns = isText ? [sourceColumn] : [];
    await loadSource(database, table, files, { key, textColumns, missing: data.missing });
    tables.set(column, table);
  }
  return tables;
}

async function readSplits(
  database: Database,
  columns: readonly TypedColumn[],
  options: Omit<Parameters<typeof readSplit>[3], 'sampleRows'>,
): Promise<Record<SplitName, SplitReading>> {
  const readings = {} as Record<SplitName, SplitReading>;
  // At the same time: while one waits for its next rows, another's are summed up.
  await settle(
    splitNames.map(async (split) => {
      const beside = await database.connectBeside();
      const wanted = split === 'train' ? sampleRows : 0;
      readings[split] = await readSplit(beside, split, columns, { ...options, sampleRows: wanted });
    }),
  );
  return readings;
}

function splitScheme({ id, split }: PipelineConfig['data'], selection: Selection): string {
  const { identity, sourceColumns, columns, ownTest } = selection;
  const names = (typed: readonly TypedColumn[]) => typed.map(({ name }) => name);
  const by = id ?? (identity === 'source' ? names(sourceColumns) : names(columns));
  return sha256(canonicalJson([id ? 'id' : 'values', by, split, ownTest]));
}
