import { test } from 'node:test';
import { startWorkflow } from './support/workflow.ts';
import { whyNoDuckDB } from './support/tool-cache.ts';
const skip = await whyNoDuckDB();
test('x', { skip }, async (c) => {
  const w = await startWorkflow();
  const run = w.pullRequest('1');
  for (const [a, i] of [['prepare-data', {}], ['train', {}], ['validate-gate', {}]] as const) {
    const t = performance.now();
    const s = await w.pass(run, a, i);
    console.log(a, Math.round(s.startup), Math.round(performance.now() - t), s.outputs, s.log);
  }
});
