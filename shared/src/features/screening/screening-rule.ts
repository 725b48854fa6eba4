import type { Column } from '../../data/table.ts';
import type { EncodingTarget } from '../encoding-target.ts';

/** What a rule may look at. */
export interface ScreenedColumn {
  readonly column: Column;
  /** The answers of the same rows. */
  readonly target: EncodingTarget;
  /** The rows without those that repeat another one in all columns and the answer. */
  readonly unrepeated: () => readonly number[];
}

/** A reason to leave a column out of the features. */
export interface ScreeningRule {
  readonly name: 'constant' | 'identifier-like' | 'leaking';
  /** What speaks for leaving the column out, as a sentence with figures; null if nothing does. */
  examine(screened: ScreenedColumn): string | null;
}
