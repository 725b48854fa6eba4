import { columnExpectations, type Expectations } from '../../config/expectation-schema.ts';
import type { Source } from '../../config/source-schema.ts';

/** A source that a column's values must come from. */
export interface ReferencedSource {
  /** The column that something is expected of. */
  readonly column: string;
  readonly source: Source;
  /** The column of the source that has the values. */
  readonly sourceColumn: string;
  /** Where the source is configured, for messages. */
  readonly key: string;
}

/** The sources that foreign keys name, to be loaded before the expectations are checked. */
export function referencedSources(expectations: Expectations): ReferencedSource[] {
  return columnExpectations(expectations).flatMap(([column, { references }]) =>
    references === undefined
      ? []
      : [
          {
            column,
            source: references.source,
            sourceColumn: references.column,
            key: `data.expect.${column}.references.source`,
          },
        ],
  );
}
