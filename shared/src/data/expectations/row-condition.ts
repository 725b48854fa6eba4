import type { ColumnExpectation } from '../../config/expectation-schema.ts';
import type { ColumnCheck, Examples } from './column-kind.ts';
import { judgedByRows } from './result.ts';

/**
 * A condition that each value must meet, up to the tolerance `mostly`. A missing value never violates it.
 * @param violated SQL over `v` that is true for values that violate it, and false or null for missing ones.
 */
export function rowCondition(
  expectation: string,
  violated: string,
  { mostly = 1 }: ColumnExpectation,
  first: (Examples & { kind: 'rows' })['first'] = 'most frequent',
): ColumnCheck {
  return {
    expectation,
    figures: [{ kind: 'rows', where: violated }],
    judge: ([violations], { present }) =>
      judgedByRows(violations ?? 0, { count: present, called: 'values' }, mostly),
    examples: { kind: 'rows', where: violated, first },
  };
}
