import { coincidenceChance } from './coincidence-chance.ts';
import type { TypedColumn } from './column-types.ts';
import { type Database, quoteName } from './database.ts';
import { sideColumn, sideNumbers } from './splits.ts';

/** Rows of one side that stand in the training rows as well. */
export interface SharedRows {
  /** Rows of the side that were looked at. */
  readonly rows: number;
  readonly found: number;
  /** `found` of `rows`, between 0 and 1. */
  readonly share: number;
}

/** Rows with equal features of which a training row has another label. */
export interface IdenticalRows extends SharedRows {
  readonly conflicting: number;
}

/** What the sides of a data set have in common: part of checks.json. */
export interface LeakageResult {
  /** Rows whose features all are equal to those of a training row, missing ones included. */
  readonly identical: {
    readonly validation: IdenticalRows;
    readonly test: IdenticalRows;
    /** Training rows (of a sample) that another training row is equal to. */
    readonly withinTrain: SharedRows;
    /** The share that coarse columns would give by chance. */
    readonly byChance: number;
  };
  /**
   * Test rows that are not identical to a training row, but nearly: equal in all features but one at most, once
   * numbers have three significant digits, moments are days, and case and spaces of texts do not count. Null with
   * fewer than three features, or without rows to compare.
   */
  readonly nearIdentical: {
    /** `rows` is a sample of those that are not identical. */
    readonly test: SharedRows;
    /** Training rows that they were compared with; with fewer than all of them the share is a lower bound. */
    readonly comparedRows: number;
    readonly byChance: number;
    /** How many of the compared rows such a test row is nearly the same as: the median; 0 if there is none. */
    readonly usualTwins: number;
  } | null;
}

/** Rows that are taken to stand for a side where all of them would cost too much. */
const sampledRows = 10_000;

/** Test rows that near-identical ones are looked for of. */
const nearRows = 2_000;

/** Training cells that are looked at for near-identical rows: 150,000 rows of five columns. */
const comparedCells = 750_000;

/** With fewer columns, all but one are too few to say that a row is nearly another. */
const fewestColumns = 3;

/** A share of the test rows from which a score says little about new rows; Deepchecks warns from the same. */
const mostShared = 0.05;

/** Chance may be estimated wrong by this factor: rows that coincide by chance are then this many times as many. */
const chanceFactor = 2;

/**
 * A row that is nearly the same as more rows than this is no copy of one: few columns, or columns that follow from others,
 * make all rows alike. The chance above does not know the latter, as it looks at columns in pairs.
 */
const mostTwins = 20;

/**
 * Measures what the sides of a table have in common. Rows are compared by 64-bit hashes of their features, so that two
 * different rows are taken for equal once in 10^19 comparisons.
 * @param table a table (no view) whose rows have the number of their side in the column `mlops_side`.
 * @param columns the features alone: without id, weight and target.
 * @param options.target the column whose labels may conflict; null where there is none.
 */
export async function measureLeakage(
  database: Database,
  table: string,
  columns: readonly TypedColumn[],
  { target }: { target: string | null },
): Promise<LeakageResult> {
  const rows = await countSides(database, table);
  const whole = `hash(${columns.map(({ name }) => quoteName(name)).join(', ')})`;
  const label = target === null ? '0' : `hash(${quoteName(target)})`;
  const trainStep = stepFor(rows.train, sampledRows);
  const sampled = `${quoteName(table)} WHERE ${sideColumn} = ${sideNumbers.train} AND rowid % ${trainStep} = 0`;
  const probe = `SELECT ${whole} AS h, ${label} AS label, ${sideColumn} AS side, rowid AS row`;
  await database.run(`CREATE OR REPLACE TEMP TABLE leakage_probes AS ${probe} FROM ${quoteName(table)}
    WHERE ${sideColumn} IN (${sideNumbers.validation}, ${sideNumbers.test})`);
  await database.run(`INSERT INTO leakage_probes ${probe} FROM ${sampled}`);
  await database.run(`CREATE OR REPLACE TEMP TABLE leakage_twins AS
    SELECT h, count(*) AS twins, min(label) AS first, max(label) AS last
    FROM (SELECT ${whole} AS h, ${label} AS label FROM ${quoteName(table)}
      WHERE ${sideColumn} = ${sideNumbers.train})
    WHERE h IN (SELECT h FROM leakage_probes) GROUP BY h`);
  const counted = await database.rows<{ side: number; rows: number; found: number; conflicting: number }>(
    `SELECT side, count(*) AS rows, count(*) FILTER (twins > CASE side WHEN ${sideNumbers.train} THEN 1 ELSE 0 END) AS found,
       count(*) FILTER (first <> label OR last <> label) AS conflicting
     FROM leakage_probes LEFT JOIN leakage_twins USING (h) GROUP BY side`,
  );
  const side = (number: number) =>
    counted.find((row) => row.side === number) ?? { rows: 0, found: 0, conflicting: 0 };
  const identicalOf = ({ rows: all, found, conflicting }: ReturnType<typeof side>): IdenticalRows => ({
    ...sharedRows(all, found),
    conflicting,
  });
  const within = side(sideNumbers.train);
  const exact = columns.map(({ name }) => `hash(${quoteName(name)})`);
  const result: LeakageResult = {
    identical: {
      validation: identicalOf(side(sideNumbers.validation)),
      test: identicalOf(side(sideNumbers.test)),
      withinTrain: sharedRows(within.rows, within.found),
      byChance: (await coincidenceChance(database, sampled, exact)).among(rows.train),
    },
    nearIdentical: await measureNear(database, table, columns, rows.train),
  };
  await database.run('DROP TABLE leakage_probes; DROP TABLE leakage_twins');
  return result;
}

/**
 * What a reader should know of a result, one sentence each: where more than 5 % of the test rows stand in train and
 * chance does not explain it.
 */
export function leakageWarnings({ identical, nearIdentical }: LeakageResult): string[] {
  const warnings: string[] = [];
  const { test, withinTrain, byChance } = identical;
  if (matters(test.share, byChance)) {
    const where =
      test.share > chanceFactor * withinTrain.share
        ? `Training rows repeat each other less often (${percent(withinTrain.share)}), so rows were put on both sides.`
        : `Training rows repeat each other as often (${percent(withinTrain.share)}): the source has rows several times.`;
    warnings.push(
      `${test.found} test rows (${percent(test.share)}) have the same features as a training row, ` +
        `${test.conflicting} of them with another label; by chance it would be ${percent(byChance)}. ${where} ` +
        'A model looks better on them than it is. Remove repeated rows with data.query (SELECT DISTINCT), or ' +
        'name what belongs together with data.split.by: { group: column }.',
    );
  }
  if (
    nearIdentical !== null &&
    nearIdentical.usualTwins <= mostTwins &&
    matters(nearIdentical.test.share, nearIdentical.byChance)
  ) {
    warnings.push(
      `${percent(nearIdentical.test.share)} of ${nearIdentical.test.rows} test rows that were looked at are nearly the same as a ` +
        `training row: they differ in one feature at most; by chance it would be ${percent(nearIdentical.byChance)}. ` +
        'Rows that belong together are kept on one side by data.split.by: { group: column }.',
    );
  }
  return warnings;
}

function matters(share: number, byChance: number): boolean {
  // Of n times as many chances to coincide a row must miss each.
  return share - byChance > mostShared && share > 1 - (1 - byChance) ** chanceFactor;
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))} %`;
}

async function countSides(database: Database, table: string): Promise<Record<'train' | 'test', number>> {
  const counts = await database.rows<{ side: number; rows: number }>(
    `SELECT ${sideColumn} AS side, count(*) AS rows FROM ${quoteName(table)} GROUP BY ALL`,
  );
  const rowsOf = (number: number) => counts.find(({ side }) => side === number)?.rows ?? 0;
  return { train: rowsOf(sideNumbers.train), test: rowsOf(sideNumbers.test) };
}

function sharedRows(rows: number, found: number): SharedRows {
  return { rows, found, share: rows === 0 ? 0 : found / rows };
}

/** Every how manieth row to take, so that about `wanted` of `rows` are taken. */
function stepFor(rows: number, wanted: number): number {
  return Math.max(1, Math.ceil(rows / Math.max(1, wanted)));
}

/**
 * A row's hash is the sum (XOR) of its columns' hashes, so that leaving a column out is one operation: two rows differ
 * in one column at most exactly if the sums without that column are equal.
 */
async function measureNear(
  database: Database,
  table: string,
  columns: readonly TypedColumn[],
  trainRows: number,
): Promise<LeakageResult['nearIdentical']> {
  if (columns.length < fewestColumns || trainRows === 0) return null;
  const [{ others }] = await database.rows<{ others: number }>(
    `SELECT count(*) AS others FROM leakage_probes WHERE side = ${sideNumbers.test}
       AND h NOT IN (SELECT h FROM leakage_twins)`,
  );
  if (others === 0) return null;
  // Hashed twice: one hash of several values is linear in them, so that differences in two columns could cancel.
  const coarse = columns.map((column, index) => `hash(hash(${coarsened(column)}, ${index}))`);
  const all = coarse.map((_, index) => `c${index}`);
  const total = all.reduce((sum, part) => `xor(${sum}, ${part})`);
  const keys = (from: string) =>
    `SELECT row, unnest([${all.map((part) => `xor(total, ${part})`).join(', ')}]) AS key
     FROM (SELECT *, ${total} AS total
       FROM (SELECT rowid AS row, ${coarse.map((value, index) => `${value} AS ${all[index]}`).join(', ')} FROM ${from}))`;
  const looked = `${quoteName(table)} WHERE rowid IN (SELECT row FROM leakage_probes
    WHERE side = ${sideNumbers.test} AND h NOT IN (SELECT h FROM leakage_twins) ORDER BY hash(row) LIMIT ${nearRows})`;
  const sampledTrain = (wanted: number) =>
    `${quoteName(table)} WHERE ${sideColumn} = ${sideNumbers.train} AND rowid % ${stepFor(trainRows, wanted)} = 0`;
  const train = sampledTrain(comparedCells / columns.length);
  await database.run(`CREATE OR REPLACE TEMP TABLE leakage_near AS ${keys(looked)}`);
  const [{ rows, found, twins }] = await database.rows<{ rows: number; found: number; twins: number | null }>(
    `SELECT count(*) AS rows, count(twins) AS found, quantile_disc(twins, 0.5) AS twins
     FROM (SELECT row, max(twins) AS twins
       FROM leakage_near LEFT JOIN
         (SELECT key, count(*) AS twins FROM (${keys(train)}) SEMI JOIN leakage_near USING (key) GROUP BY key) USING (key)
       GROUP BY row)`,
  );
  const [{ compared }] = await database.rows<{ compared: number }>(
    `SELECT count(*) AS compared FROM ${train}`,
  );
  const sampled = sampledTrain(sampledRows);
  const chance = await coincidenceChance(database, sampled, coarse, { oneMayDiffer: true });
  await database.run('DROP TABLE leakage_near');
  return {
    test: sharedRows(rows, found),
    comparedRows: compared,
    byChance: chance.among(compared),
    usualTwins: twins ?? 0,
  };
}

/** SQL of a value without what a copy may change: digits behind the third, time of day, case and spaces. */
function coarsened({ name, type }: TypedColumn): string {
  const value = quoteName(name);
  switch (type) {
    case 'integer':
    case 'number': {
      const unit = `pow(10, floor(log10(abs(${value}::DOUBLE))) - 2)`;
      return `CASE WHEN ${value} = 0 THEN 0 ELSE round(${value} / ${unit}) * ${unit} END`;
    }
    case 'timestamp':
      return `${value}::DATE`;
    case 'text':
      return `lower(replace(${value}::VARCHAR, ' ', ''))`;
    default:
      return value;
  }
}
