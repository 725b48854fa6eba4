import { cellText, type TextColumn } from '../data/table.ts';
import type { ClassificationPredictions, DecisionPredictions, Predictions } from './predictions.ts';
import { selectPredictions } from './select-predictions.ts';

/** Two models' answers for the same rows in the same order. Columns to slice by are left out. */
export interface PredictionPair {
  readonly candidate: Predictions;
  readonly baseline: Predictions;
}

/** What the comparison rests on, for the report. */
export interface PairingFacts {
  /** Null where the rows could not be paired. */
  by: 'id' | 'position' | null;
  /** Rows in common. */
  rows: number;
  unpairedCandidateRows: number;
  unpairedBaselineRows: number;
  /** Ids of some of them. */
  unpairedCandidateIds: string[];
  unpairedBaselineIds: string[];
  /** Why the rows could not be paired. */
  reason?: string;
}

export interface Pairing {
  readonly facts: PairingFacts;
  readonly pair: PredictionPair | null;
}

/** Unpaired ids that are named at most, on each side. */
const namedIds = 10;

/** Actual values count as the same up to this relative difference: programs write decimals differently. */
const sameValueTolerance = 1e-9;

/**
 * Finds the rows that both models answered. By id where both have ids, the k-th row of an id with its k-th row there;
 * else by position, but only if both are about the same data set.
 * @param options.sameDataset whether both name the same dataset-id.
 */
export function pairPredictions(
  candidate: Predictions,
  baseline: Predictions,
  options: { sameDataset: boolean },
): Pairing {
  const different = incomparable(candidate, baseline);
  if (different !== null) return unpaired(candidate, baseline, different);
  const pairing =
    candidate.ids !== null && baseline.ids !== null
      ? pairById(candidate, baseline, candidate.ids, baseline.ids)
      : pairByPosition(candidate, baseline, options.sameDataset);
  if (pairing.pair === null) return pairing;
  const changed = countChangedActuals(pairing.pair);
  if (changed === 0) return pairing;
  const reason = `The actual values differ on ${changed} of the ${pairing.facts.rows} common rows: the two were not measured against the same truth.`;
  return { facts: { ...pairing.facts, by: null, reason }, pair: null };
}

function incomparable(candidate: Predictions, baseline: Predictions): string | null {
  if (candidate.task !== baseline.task) {
    return `The candidate's task is ${candidate.task}, the baseline's ${baseline.task}.`;
  }
  const positives = [positiveLabel(candidate), positiveLabel(baseline)];
  if (positives[0] === positives[1]) return null;
  const [ours, theirs] = positives.map((label) => (label === null ? 'none' : `"${label}"`));
  return `The candidate's positive class is ${ours}, the baseline's ${theirs}.`;
}

function positiveLabel(predictions: Predictions): string | null {
  if (predictions.task === 'anomaly') return predictions.positive;
  if (predictions.task !== 'classification') return null;
  const { classes, positive }: ClassificationPredictions = predictions;
  return positive === null ? null : classes[positive];
}

function pairById(
  candidate: Predictions,
  baseline: Predictions,
  candidateIds: readonly string[],
  baselineIds: readonly string[],
): Pairing {
  // The rows of an id form a list: its first row that is not yet paired, and for each row the next one.
  const firstRow = new Map<string, number>();
  const nextRow = new Int32Array(baselineIds.length);
  for (let row = baselineIds.length - 1; row >= 0; row--) {
    nextRow[row] = firstRow.get(baselineIds[row]) ?? -1;
    firstRow.set(baselineIds[row], row);
  }
  const candidateRows = new Int32Array(candidateIds.length);
  const baselineRows = new Int32Array(candidateIds.length);
  const unpairedCandidateIds: string[] = [];
  const isPaired = new Uint8Array(baselineIds.length);
  let rows = 0;
  for (let row = 0; row < candidateIds.length; row++) {
    const partner = firstRow.get(candidateIds[row]) ?? -1;
    if (partner < 0) {
      if (unpairedCandidateIds.length < namedIds) unpairedCandidateIds.push(candidateIds[row]);
      continue;
    }
    firstRow.set(candidateIds[row], nextRow[partner]);
    isPaired[partner] = 1;
    candidateRows[rows] = row;
    baselineRows[rows] = partner;
    rows++;
  }
  const unpairedBaselineIds: string[] = [];
  for (let row = 0; row < baselineIds.length && unpairedBaselineIds.length < namedIds; row++) {
    if (!isPaired[row]) unpairedBaselineIds.push(baselineIds[row]);
  }
  const facts: PairingFacts = {
    by: 'id',
    rows,
    unpairedCandidateRows: candidate.rows - rows,
    unpairedBaselineRows: baseline.rows - rows,
    unpairedCandidateIds,
    unpairedBaselineIds,
  };
  if (rows === 0)
    return { facts: { ...facts, by: null, reason: 'The two have no row id in common.' }, pair: null };
  return {
    facts,
    pair: {
      candidate: selectPredictions(candidate, candidateRows.subarray(0, rows), false),
      baseline: selectPredictions(baseline, baselineRows.subarray(0, rows), false),
    },
  };
}

function pairByPosition(candidate: Predictions, baseline: Predictions, sameDataset: boolean): Pairing {
  if (!sameDataset) {
    const reason =
      'Not both have row ids, and they do not name the same data set: which row belongs to which is unknown.';
    return unpaired(candidate, baseline, reason);
  }
  if (candidate.rows !== baseline.rows) {
    const reason = `Without row ids the rows are paired by position, but there are ${candidate.rows} and ${baseline.rows}.`;
    return unpaired(candidate, baseline, reason);
  }
  const facts: PairingFacts = {
    by: 'position',
    rows: candidate.rows,
    unpairedCandidateRows: 0,
    unpairedBaselineRows: 0,
    unpairedCandidateIds: [],
    unpairedBaselineIds: [],
  };
  return { facts, pair: { candidate, baseline } };
}

/** Two models' answers that are not compared. @param reason why. */
export function unpaired(candidate: Predictions, baseline: Predictions, reason: string): Pairing {
  const facts: PairingFacts = {
    by: null,
    rows: 0,
    unpairedCandidateRows: candidate.rows,
    unpairedBaselineRows: baseline.rows,
    unpairedCandidateIds: [],
    unpairedBaselineIds: [],
    reason,
  };
  return { facts, pair: null };
}

function countChangedActuals({ candidate, baseline }: PredictionPair): number {
  let changed = 0;
  if (candidate.task === 'classification' && baseline.task === 'classification') {
    // The two may number their classes differently.
    const toCandidate = baseline.classes.map((label) => candidate.classes.indexOf(label));
    for (let row = 0; row < candidate.rows; row++) {
      if (toCandidate[baseline.actual[row]] !== candidate.actual[row]) changed++;
    }
    return changed;
  }
  if (candidate.task === 'contextual-bandit' && baseline.task === 'contextual-bandit') {
    return countChangedDecisions(candidate, baseline);
  }
  if (candidate.task !== 'regression' || baseline.task !== 'regression') {
    return countChangedLabels(labelsAside(candidate), labelsAside(baseline), candidate.rows);
  }
  for (let row = 0; row < candidate.rows; row++) {
    if (!areSame(candidate.actual[row], baseline.actual[row])) changed++;
  }
  return changed;
}

function areSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= sameValueTolerance * Math.max(Math.abs(a), Math.abs(b));
}

/** Decisions of which the two logs say different things. */
function countChangedDecisions(candidate: DecisionPredictions, baseline: DecisionPredictions): number {
  const toCandidate = baseline.names.map((name) => candidate.names.indexOf(name));
  let changed = 0;
  for (let row = 0; row < candidate.rows; row++) {
    const same =
      toCandidate[baseline.action[row]] === candidate.action[row] &&
      areSame(candidate.reward[row], baseline.reward[row]) &&
      areSame(candidate.propensity[row], baseline.propensity[row]);
    if (!same) changed++;
  }
  return changed;
}

/** Labels that evaluation alone looks at. */
function labelsAside(predictions: Predictions): TextColumn | null {
  return predictions.task === 'clustering' || predictions.task === 'anomaly' ? predictions.actual : null;
}

function countChangedLabels(ours: TextColumn | null, theirs: TextColumn | null, rows: number): number {
  if (ours === null || theirs === null) return ours === theirs ? 0 : rows;
  let changed = 0;
  for (let row = 0; row < rows; row++) if (cellText(ours, row) !== cellText(theirs, row)) changed++;
  return changed;
}
