import type { StageContext } from '../../../shared/src/action/stage.ts';
import { openStageSources, readStageRows } from '../../../shared/src/action/stage-sources.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { cannotAnswer } from '../../../shared/src/command/command-model.ts';
import type { Source } from '../../../shared/src/config/source-schema.ts';
import { type Column, selectRows, tableOf } from '../../../shared/src/data/table.ts';
import { joinLabels } from '../../../shared/src/drift/performance/join-labels.ts';
import {
  type CurrentLabels,
  judgePerformance,
  type WatchedModel,
} from '../../../shared/src/drift/performance/judge-performance.ts';
import type { NoPerformance, PerformanceOutcome } from '../../../shared/src/drift/performance/outcome.ts';

/** A model that was asked about the current rows; or why none was. */
export type Watched = { readonly model: WatchedModel; readonly target: string } | { readonly reason: string };

/** Why there is no performance without a model's answers. */
export const withoutModel = 'The reference is a data file: performance is that of a model.';
export const withoutRows = 'The current data has no rows.';
export const withoutAnswers = `Nothing was predicted, as ${cannotAnswer}.`;

/**
 * How good the model is on the current rows: estimated, and measured where labels are given or the current data has the
 * target itself.
 * @throws ConfigurationError where labels are given that cannot be used: no model, no `data.id`, or no row in common.
 */
export async function checkPerformance(
  watched: Watched,
  labels: Source | undefined,
  context: StageContext,
): Promise<PerformanceOutcome | NoPerformance> {
  if ('reason' in watched) {
    if (labels === undefined) return { method: null, reason: watched.reason };
    throw new ConfigurationError(
      `Labels are given, but there is nothing to hold against them. ${watched.reason}`,
      {
        location: { key: 'monitor.labels' },
        hint: 'Name a model that can answer as reference, or leave the labels out.',
      },
    );
  }
  const { model, target } = watched;
  const known =
    labels === undefined ? ownLabels(model, target) : await readLabels(model, target, labels, context);
  return judgePerformance(model, known);
}

/** The target, where the current data has it already. */
function ownLabels({ table }: WatchedModel, target: string): CurrentLabels | null {
  const column = table.columns.get(target);
  if (column === undefined) return null;
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) if (isPresent(column, row)) rows.push(row);
  if (rows.length === 0) return null;
  return {
    counts: {
      labels: table.rows,
      withoutId: 0,
      withoutLabel: table.rows - rows.length,
      repeated: 0,
      conflicting: 0,
      unknown: 0,
      rows: table.rows,
      joined: rows.length,
      repeatedRows: 0,
    },
    rows: Int32Array.from(rows),
    actual: selectColumn(column, rows),
  };
}

async function readLabels(
  model: WatchedModel,
  target: string,
  labels: Source,
  context: StageContext,
): Promise<CurrentLabels> {
  const { id } = context.config.data;
  if (id === undefined) {
    throw new ConfigurationError('Labels are given, but nothing says which row a label belongs to.', {
      location: { key: 'data.id' },
      hint: 'Name the columns that identify a row, in data.id; the current data and the labels both need them.',
    });
  }
  const sources = openStageSources(context);
  const text = model.task === 'classification' ? [...id, target] : id;
  const table = await readStageRows(
    { source: labels, key: 'monitor.labels', query: undefined, textColumns: text, sources },
    context,
  ).finally(() => sources.close());
  const joined = joinLabels(model.table, table, { id, target });
  const actual = selectColumn(table.columns.get(target)!, joined.labelRows);
  return { counts: joined.counts, rows: joined.rows, actual };
}

function isPresent(column: Column, row: number): boolean {
  return column.kind === 'text' ? column.codes[row] >= 0 : !Number.isNaN(column.values[row]);
}

function selectColumn(column: Column, rows: ArrayLike<number>): Column {
  return selectRows(tableOf([column]), rows).columns.get(column.name)!;
}
