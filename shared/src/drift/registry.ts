import { ConfigurationError } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import type { DriftTest } from './drift-test.ts';
import { type JointTest, jointTests } from './joint/joint-evidence.ts';
import { chi2 } from './tests/chi2.ts';
import { dateGaps } from './tests/date-gaps.ts';
import { hellinger } from './tests/hellinger.ts';
import { js } from './tests/js.ts';
import { ks } from './tests/ks.ts';
import { lInfinity } from './tests/l-infinity.ts';
import { missingRate } from './tests/missing-rate.ts';
import { newCategories } from './tests/new-categories.ts';
import { psi } from './tests/psi.ts';
import { range } from './tests/range.ts';
import { rankSum } from './tests/rank-sum.ts';
import { text } from './tests/text.ts';
import { totalVariation } from './tests/total-variation.ts';
import { vanishedCategories } from './tests/vanished-categories.ts';
import { wasserstein } from './tests/wasserstein.ts';

/** Every test, in the order of reports. */
export const driftTests: readonly DriftTest[] = [
  ks,
  rankSum,
  wasserstein,
  chi2,
  totalVariation,
  lInfinity,
  psi,
  js,
  hellinger,
  text,
  missingRate,
  range,
  dateGaps,
  newCategories,
  vanishedCategories,
];

/** What `monitor.tests` says: the tests by type, or names of tests. */
export type TestChoice = 'auto' | readonly string[];

/**
 * The names of the tests that were chosen.
 * @throws ConfigurationError if there is no test of a name.
 */
export function chosenTests(choice: TestChoice): ReadonlySet<string> {
  if (choice === 'auto') return new Set();
  const names = [...driftTests.map((test) => test.name), ...jointTests];
  for (const name of choice) {
    if (names.includes(name)) continue;
    throw new ConfigurationError(`There is no drift test "${name}". ${suggestName(name, names)}`, {
      location: { key: 'monitor.tests' },
      hint: `Write auto, or a list of: ${names.join(', ')}.`,
    });
  }
  return new Set(choice);
}

/** The test whose p-value judges effects that have none of their own. */
export function significanceTest(kind: 'numeric' | 'categorical'): string {
  return kind === 'numeric' ? ks.name : chi2.name;
}

/** Whether a test of all columns together takes part. */
export function wantsJoint(chosen: ReadonlySet<string>, test: JointTest): boolean {
  return chosen.size === 0 || chosen.has(test);
}
