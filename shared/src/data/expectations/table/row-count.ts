import type { RowCountExpectation } from '../../../config/expectation-schema.ts';
import { judged } from '../result.ts';
import type { TableKind } from '../table-kind.ts';

/** `rows`: how many there are. */
export const rowCount: TableKind<RowCountExpectation> = {
  findMistakes: async () => undefined,
  check: async ({ min, max }, { rows }) => {
    const result = (expectation: string, held: boolean) => ({
      subject: 'rows',
      expectation,
      ...judged(held, `${rows} rows`),
      examples: null,
    });
    return [
      ...(min === undefined ? [] : [result(`min: ${min}`, rows >= min)]),
      ...(max === undefined ? [] : [result(`max: ${max}`, rows <= max)]),
    ];
  },
};
