import type { ColumnKind } from '../column-kind.ts';
import { rangeText } from '../result.ts';
import { rowCondition } from '../row-condition.ts';

/** `length`: characters (code points) of a text. */
export const length: ColumnKind = {
  plan: (column, expectation, context) => {
    const { length: range } = expectation;
    if (range === undefined) return [];
    if (column.type !== 'text') {
      context.mistake(`has length, but the column is of type ${column.type}.`, 'length is for text.');
      return [];
    }
    const { min, max } = range;
    const violated = [
      ...(min === undefined ? [] : [`length(v) < ${min}`]),
      ...(max === undefined ? [] : [`length(v) > ${max}`]),
    ];
    return [rowCondition(`length: ${rangeText(range)}`, violated.join(' OR '), expectation)];
  },
};
