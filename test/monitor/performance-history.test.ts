import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  historyText,
  type PerformanceEntry,
  parseHistory,
} from '../../shared/src/monitor/history-entries.ts';
import { historySections } from '../../shared/src/monitor/history-sections.ts';
import type { Block } from '../../shared/src/report/report.ts';
import { checkEntry } from './entries.ts';

const measured = (
  estimated: number | null,
  realised: number | null = null,
  estimatedOfLabelled: number | null = null,
  metric = 'accuracy',
): { performance: PerformanceEntry } => ({
  performance: { metric, estimated, realised, estimatedOfLabelled },
});

function performance(
  ...checks: Parameters<typeof historySections>[0]
): { lines: Block; said: string } | null {
  const [{ blocks }] = historySections(checks, 'fruit-drift', 'here');
  const index = blocks.findIndex(
    (block) => block.kind === 'sparklines' && block.title.startsWith('Performance'),
  );
  if (index < 0) return null;
  const said = blocks[index + 1];
  assert.equal(said.kind, 'text');
  return { lines: blocks[index], said: said.kind === 'text' ? said.text : '' };
}

describe('performance in the history', () => {
  test('is drawn as estimated and as realised, with how far they were apart on the same rows', () => {
    const found = performance(
      checkEntry(1, measured(0.9, 0.88, 0.9)),
      checkEntry(2),
      checkEntry(3, measured(0.91)),
      checkEntry(4, measured(0.85, 0.82, 0.78)),
    );
    assert.partialDeepStrictEqual(found!.lines, {
      items: [
        { name: 'accuracy, estimated', values: [0.9, null, 0.91, 0.85] },
        { name: 'accuracy, realised', values: [0.88, null, null, 0.82] },
      ],
    });
    assert.match(found!.said, /^Over the 2 checks with labels, accuracy was 0\.03000 away/);
  });

  test('says so where no estimate could be held against labels', () => {
    const found = performance(checkEntry(1, measured(0.9)), checkEntry(2, measured(null, 0.8)));
    assert.match(found!.said, /cannot be said yet: no check had labels/);
  });

  test('is of the metric that the last check speaks of', () => {
    const found = performance(
      checkEntry(1, measured(12, 13, 12, 'rmse')),
      checkEntry(2, measured(0.9, 0.8, 0.85)),
    );
    assert.partialDeepStrictEqual(found!.lines, {
      items: [{ values: [null, 0.9] }, { values: [null, 0.8] }],
    });
    assert.match(found!.said, /^Over the one check with labels, accuracy was 0\.05000 away/);
  });

  test('is left out where nothing is known of it, as in histories of earlier versions', () => {
    assert.equal(performance(checkEntry(1), checkEntry(2, { performance: null })), null);
    const { entries, damaged } = parseHistory(historyText([checkEntry(1)]), new Date());
    assert.equal(damaged, false);
    assert.equal(performance(...entries), null);
  });
});
