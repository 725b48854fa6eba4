import type { ColumnType } from '../data/table.ts';
import type { DriftAnswer } from './alarm.ts';

/** How one column came out. */
export interface ColumnDrift {
  /** In the reference. */
  type: ColumnType;
  /** Every statistic computed, by name; null where it cannot be computed. */
  statistics: Record<string, number | null>;
  /** The test that decided: of those that found drift the most certain one, else the one nearest to it. */
  test: string | null;
  p_value: number | null;
  /** The p-value corrected for everything that the whole check tested. */
  adjusted_p_value: number | null;
  /** The false-alarm rate of the check: an adjusted p-value at most this large is no chance. */
  threshold: number;
  effect_name: string | null;
  effect: number | null;
  /** The smallest effect that matters. */
  effect_threshold: number | null;
  drifted: DriftAnswer;
  /** One sentence that says why. */
  reason: string;
  /** What is odd without being drift, as sentences. */
  notes: string[];
}

/** How one test of all columns together came out. */
export interface JointDrift {
  statistics: Record<string, number | null>;
  p_value: number;
  /** The p-value corrected for everything that the whole check tested. */
  adjusted_p_value: number;
  /** The false-alarm rate of the check. */
  threshold: number;
  effect_name: string;
  effect: number;
  /** The smallest effect that matters. */
  effect_threshold: number;
  drifted: DriftAnswer;
  /** The columns that tell current rows from the reference's the most, the strongest first. */
  features: string[];
  reason: string;
}

/** What the check found: plain data, ready for JSON. */
export interface DriftOutcome {
  /** `true` if a column, or all together, drifted; `unknown` if none did but one could not be judged. */
  drifted: DriftAnswer;
  /** One sentence for the top of a report. */
  headline: string;
  rows: { reference: number; current: number };
  /** The chance that the whole check finds drift where there is none. */
  threshold: number;
  columns: Record<string, ColumnDrift>;
  /** How all columns together came out, by test; empty where none ran. */
  joint: Record<string, JointDrift>;
  /** Missing and retyped columns first, then by how many times the effect exceeds what matters. */
  driftedColumns: string[];
  /** Drifted columns over all columns checked. */
  share: number;
  /** How many current rows would let every column be judged; null where more rows would not help or none lack. */
  rowsNeeded: number | null;
  /** What is odd about the whole data without being drift, as sentences. */
  notes: string[];
}
