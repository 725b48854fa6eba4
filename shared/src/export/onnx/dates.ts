import type { DatePart } from '../../features/date-parts.ts';
import { number } from './columns.ts';
import type { Graph, Value } from './graph.ts';

const millisecondsPerDay = 86_400_000;
const millisecondsPerHour = 3_600_000;
/** What a Date can hold; moments beyond it read as missing. */
const lastMoment = 8.64e15;

/** Arithmetic on columns of doubles, in which formulas read as they are written. */
class Arithmetic {
  readonly #graph: Graph;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  #of(operator: string, a: Value, b: Value | number): Value {
    return this.#graph.node(operator, [a, typeof b === 'number' ? number(this.#graph, b) : b]);
  }

  plus = (a: Value, b: Value | number): Value => this.#of('Add', a, b);
  minus = (a: Value, b: Value | number): Value => this.#of('Sub', a, b);
  times = (a: Value, b: Value | number): Value => this.#of('Mul', a, b);
  over = (a: Value, b: Value | number): Value => this.#of('Div', a, b);
  floor = (a: Value): Value => this.#graph.node('Floor', [a]);
  /** ⌊a / b⌋. */
  whole = (a: Value, b: number): Value => this.floor(this.over(a, b));
  /** Whether a ≥ b. */
  atLeast = (a: Value, b: number): Value => this.#of('GreaterOrEqual', a, b);
  select = (condition: Value, yes: Value, no: Value): Value =>
    this.#graph.node('Where', [condition, yes, no]);
}

/** `daysSince1970` as a graph. */
export function daysOf(graph: Graph, moments: Value): Value {
  return new Arithmetic(graph).over(moments, millisecondsPerDay);
}

/** `datePart` as a graph. */
export function partOf(graph: Graph, given: Value, part: DatePart): Value {
  const { plus, minus, times, over, floor, whole, atLeast, select } = new Arithmetic(graph);
  const outside = graph.node('Greater', [graph.node('Abs', [given]), number(graph, lastMoment)]);
  const moments = select(outside, number(graph, Number.NaN), given);
  const days = floor(over(moments, millisecondsPerDay));
  if (part === 'hour') return over(minus(moments, times(days, millisecondsPerDay)), millisecondsPerHour);
  if (part === 'day-of-week') {
    const shifted = plus(days, 3);
    return plus(minus(shifted, times(whole(shifted, 7), 7)), 1);
  }
  // Years of 400 from 1 March 0000, each beginning in March, so that the leap day is the last: Howard Hinnant,
  // "chrono-Compatible Low-Level Date Algorithms", days_from_civil and its inverse.
  const sinceMarch = plus(days, 719_468);
  const ofEra = minus(sinceMarch, times(whole(sinceMarch, 146_097), 146_097));
  const leapDays = minus(plus(whole(ofEra, 36_524), times(whole(ofEra, 1460), -1)), whole(ofEra, 146_096));
  const year = whole(plus(ofEra, leapDays), 365);
  const daysBefore = minus(plus(times(year, 365), whole(year, 4)), whole(year, 100));
  const sinceOwnMarch = minus(ofEra, daysBefore);
  // A year's own leap day lies before its March: the multiples of 4, less those of 100, and the first of the 400.
  const before = plus(year, -1);
  const leap = plus(
    minus(minus(whole(year, 4), whole(before, 4)), minus(whole(year, 100), whole(before, 100))),
    minus(whole(year, 400), whole(before, 400)),
  );
  const beforeDecemberEnds = plus(plus(sinceOwnMarch, leap), 60);
  return select(atLeast(sinceOwnMarch, 306), minus(sinceOwnMarch, 305), beforeDecemberEnds);
}
