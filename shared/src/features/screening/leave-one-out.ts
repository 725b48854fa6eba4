import type { Column } from '../../data/table.ts';
import type { EncodingTarget } from '../encoding-target.ts';

export interface LeaveOneOutErrors {
  /** Rows told wrongly, or the sum of squared errors in units of the largest answer. */
  readonly errors: number;
  /** The same for the most frequent class, or the mean. */
  readonly baseline: number;
  /** errors / baseline; 1 where the baseline has none. */
  readonly share: number;
}

/**
 * How well the answers follow from one column: each row's from the other rows with its value, or else, for numbers,
 * from the neighbours on both sides (the nearer one's class; the line between their means), or else from all.
 * @param rows how many of the first rows are looked at.
 */
export function leaveOneOutErrors(column: Column, target: EncodingTarget, rows: number): LeaveOneOutErrors {
  const groups = groupRows(column, target.values, rows);
  return target.classes.length > 0 ? classErrors(groups, target.classes.length) : numberErrors(groups);
}

/** Rows by value: group g has `order[starts[g]]` up to `order[starts[g + 1]]`. */
interface Groups {
  readonly count: number;
  readonly starts: Int32Array;
  /** Answers in the order of the groups. */
  readonly answers: Float64Array;
  /** The number of each group, ascending; NaN for the missing, which come last; null for text. */
  readonly numbers: Float64Array | null;
}

function groupRows(column: Column, answers: Float64Array, rows: number): Groups {
  const cells: ArrayLike<number> = column.kind === 'text' ? column.codes : column.values;
  const order = Array.from({ length: rows }, (_, row) => row);
  order.sort((a, b) => compare(cells[a], cells[b]));
  const starts: number[] = [];
  for (let i = 0; i < rows; i++) {
    if (i === 0 || compare(cells[order[i]], cells[order[i - 1]]) !== 0) starts.push(i);
  }
  const count = starts.length;
  const numbers =
    column.kind === 'text' ? null : Float64Array.from(starts, (start) => column.values[order[start]]);
  return {
    count,
    starts: Int32Array.from([...starts, rows]),
    answers: Float64Array.from(order, (row) => answers[row]),
    numbers,
  };
}

/** Ascending; missing numbers go last, all together. */
function compare(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}

/** The groups beside group g in a column of numbers; -1 where there is none. */
function neighbours({ count, numbers }: Groups, g: number): { left: number; right: number } {
  if (numbers === null || Number.isNaN(numbers[g])) return { left: -1, right: -1 };
  const right = g + 1 < count && !Number.isNaN(numbers[g + 1]) ? g + 1 : -1;
  return { left: g - 1, right };
}

function classErrors(groups: Groups, classes: number): LeaveOneOutErrors {
  const { count, starts, answers, numbers } = groups;
  const total = new Float64Array(classes);
  for (const answer of answers) total[answer]++;
  const own = new Float64Array(classes);
  const mostFrequent = new Int32Array(count);
  for (let g = 0; g < count; g++) {
    own.fill(0);
    for (let i = starts[g]; i < starts[g + 1]; i++) own[answers[i]]++;
    mostFrequent[g] = indexOfLargest(own);
  }
  let errors = 0;
  for (let g = 0; g < count; g++) {
    if (starts[g + 1] - starts[g] > 1) {
      own.fill(0);
      for (let i = starts[g]; i < starts[g + 1]; i++) own[answers[i]]++;
      for (let i = starts[g]; i < starts[g + 1]; i++) {
        own[answers[i]]--;
        errors += Number(indexOfLargest(own) !== answers[i]);
        own[answers[i]]++;
      }
      continue;
    }
    const answer = answers[starts[g]];
    const { left, right } = neighbours(groups, g);
    const nearest =
      left < 0 || right < 0
        ? Math.max(left, right)
        : numbers![g] - numbers![left] <= numbers![right] - numbers![g]
          ? left
          : right;
    errors += Number((nearest < 0 ? indexOfLargest(total) : mostFrequent[nearest]) !== answer);
  }
  const baseline = answers.length - total[indexOfLargest(total)];
  return { errors, baseline, share: baseline > 0 ? errors / baseline : 1 };
}

function numberErrors(groups: Groups): LeaveOneOutErrors {
  const { count, starts, answers } = groups;
  let unit = 0;
  for (const answer of answers) unit = Math.max(unit, Math.abs(answer));
  // In units of the largest answer, whose square may overflow.
  const scaled = answers.map((answer) => answer / (unit || 1));
  const means = new Float64Array(count);
  let sum = 0;
  for (let g = 0; g < count; g++) {
    for (let i = starts[g]; i < starts[g + 1]; i++) means[g] += scaled[i];
    sum += means[g];
    means[g] /= starts[g + 1] - starts[g];
  }
  const mean = sum / answers.length;
  let errors = 0;
  let baseline = 0;
  for (let g = 0; g < count; g++) {
    const size = starts[g + 1] - starts[g];
    const told = size > 1 ? means[g] : (lineAt(groups, means, g) ?? mean);
    for (let i = starts[g]; i < starts[g + 1]; i++) {
      const others = size > 1 ? (told * size - scaled[i]) / (size - 1) : told;
      errors += (scaled[i] - others) ** 2;
      baseline += (scaled[i] - mean) ** 2;
    }
  }
  return { errors, baseline, share: baseline > 0 ? errors / baseline : 1 };
}

/** What the line through the means of the two nearest groups says of a group: those beside it, or at an end two inwards. */
function lineAt(groups: Groups, means: Float64Array, g: number): number | null {
  const { left, right } = neighbours(groups, g);
  const from = left >= 0 ? left : right;
  const to =
    left >= 0 && right >= 0
      ? right
      : left >= 0
        ? neighbours(groups, left).left
        : from < 0
          ? -1
          : neighbours(groups, right).right;
  if (from < 0 || groups.numbers === null) return null;
  if (to < 0) return means[from];
  const part = (groups.numbers[g] - groups.numbers[from]) / (groups.numbers[to] - groups.numbers[from]);
  return means[from] + part * (means[to] - means[from]);
}

function indexOfLargest(values: Float64Array): number {
  let index = 0;
  for (let i = 1; i < values.length; i++) if (values[i] > values[index]) index = i;
  return index;
}
