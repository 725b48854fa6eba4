import { momentOf } from '../../../config/moment.ts';
import type { ColumnKind, ExpectedColumn, PlanContext } from '../column-kind.ts';
import { rowCondition } from '../row-condition.ts';
import { compareNumber, isNumeric, isTime, momentLiteral } from '../sql-values.ts';

/** `min` and `max`: of numbers, and of dates and moments as ISO 8601 writes them. A date is its first moment. */
export const bounds: ColumnKind = {
  plan: (column, expectation, context) => {
    const { min, max } = expectation;
    if (min === undefined && max === undefined) return [];
    if (!isNumeric(column.type) && !isTime(column.type)) {
      context.mistake(
        `has min or max, but the column is of type ${column.type}.`,
        'min and max are for numbers, dates and moments; use "values", "matches" or "length" for text.',
      );
      return [];
    }
    const violated = (bound: number | string, operator: '<' | '>') =>
      violation(column, bound, operator, context);
    const below = min === undefined ? null : violated(min, '<');
    const above = max === undefined ? null : violated(max, '>');
    return [
      ...(below === null ? [] : [rowCondition(`min: ${min}`, below, expectation, 'smallest')]),
      ...(above === null ? [] : [rowCondition(`max: ${max}`, above, expectation, 'largest')]),
    ];
  },
};

function violation(
  { type }: ExpectedColumn,
  bound: number | string,
  operator: '<' | '>',
  { mistake }: PlanContext,
): string | null {
  if (typeof bound === 'number' && isNumeric(type)) return compareNumber(type, operator, bound);
  const moment = typeof bound === 'string' && isTime(type) ? momentOf(bound) : null;
  if (moment !== null) return `v::TIMESTAMP ${operator} ${momentLiteral(moment)}`;
  mistake(
    `has ${operator === '<' ? 'min' : 'max'}: ${bound}, but the column is of type ${type}.`,
    isNumeric(type) ? 'Write a number.' : 'Write a date or a moment, such as 2026-01-31.',
  );
  return null;
}
