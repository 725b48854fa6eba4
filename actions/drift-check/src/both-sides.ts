import type { StageContext } from '../../../shared/src/action/stage.ts';
import { readStageRows } from '../../../shared/src/action/stage-sources.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import type { Source } from '../../../shared/src/config/source-schema.ts';
import type { TableProfile } from '../../../shared/src/data/profile/profile.ts';
import type { Sources } from '../../../shared/src/data/sources/open-sources.ts';
import type { Table } from '../../../shared/src/data/table.ts';
import type { DriftReference } from '../../../shared/src/drift/reference-column.ts';
import type { Watched } from './performance.ts';

/** Both sides of a check. */
export interface BothSides {
  reference: DriftReference;
  current: Table;
  /** Whether the current rows only stand for a profile's: each column is as it was, how they go together is not. */
  columnsAlone: boolean;
  /** Of the current side, if that was all there was to read. */
  profile: TableProfile | null;
  /** What the data is compared with, for the report. */
  origin: string;
  /** What tells this reference from others: checks against another one say nothing about this one. */
  referenceId: string;
  /** The model that is watched. */
  watched: Watched;
}

/** Values of a side that are held at most, unless a number of rows is configured: 800 MB of numbers. */
const mostValues = 100_000_000;

/**
 * Columns from which on the sides take turns, if both are read at once: what is on its way takes as much memory again as
 * the rows have in the end.
 */
const manyColumns = 50;

/**
 * Reads the rows of one side, through the query of the training data; of very many a random part.
 * @param other the other side, if it is being read.
 */
export function read(
  source: Source,
  key: string,
  textColumns: readonly string[],
  sources: Sources,
  context: StageContext,
  other?: Promise<Table>,
): Promise<Table> {
  const { data, monitor } = context.config;
  const maxRows = (columns: number) => monitor['max-rows'] ?? Math.ceil(mostValues / Math.max(1, columns));
  const beforeRows = async (columns: number): Promise<unknown> => (columns < manyColumns ? null : other);
  const isCurrent = key === 'monitor.current' && monitor.query !== undefined;
  const query = isCurrent ? monitor.query || undefined : data.query;
  return readStageRows({ source, key, query, textColumns, maxRows, beforeRows, sources }, context);
}

/** @throws ConfigurationError with `why` where a season or a window is configured. */
export function refusePeriod({ config }: StageContext, why: string): void {
  const { window, season } = config.monitor;
  if (window === undefined && season === undefined) return;
  throw new ConfigurationError(why, {
    location: { key: window === undefined ? 'monitor.season' : 'monitor.window' },
    hint: 'Name a data file of earlier rows in monitor.reference, or compare with all that the model learned from.',
  });
}
