import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judge } from '../../shared/src/gate/judge.ts';
import { gateRulesSchema } from '../../shared/src/gate/rules.ts';
import { classifiersThatHit } from '../evaluate/sample-predictions.ts';

const { candidate, baseline } = classifiersThatHit(70, 10, 10, 10);

/** How a rule about a latency is judged. */
function latency(rule: object, value: number | null, before: number | null) {
  const measured = {
    candidate: { latency_p99_ms: { value, ...(value === null ? { reason: 'It hid.' } : {}) } },
    baseline: { latency_p99_ms: { value: before, ...(before === null ? { reason: 'It hid, too.' } : {}) } },
  };
  const rules = gateRulesSchema.parse({ metrics: { latency_p99_ms: rule } });
  return judge(rules, candidate, baseline, { seed: 1, sameDataset: true, measured }).rules[0];
}

describe('a rule about something measured', () => {
  test('goes by the values, less being better', () => {
    assert.equal(latency({ max: 5 }, 5, 4).verdict, 'pass');
    assert.equal(latency({ max: 5 }, 5.1, 4).verdict, 'fail');
    assert.equal(latency({ min: 5 }, 4, 4).verdict, 'fail');
    assert.equal(latency({ 'max-regression': 1 }, 5, 4).verdict, 'pass');
    assert.equal(latency({ 'max-regression': '20%' }, 5, 4).verdict, 'fail');
    assert.equal(latency({ 'max-regression': '25%' }, 5, 4).verdict, 'pass');
    assert.equal(latency({ 'min-improvement': 1 }, 3, 4).verdict, 'pass');
    assert.equal(latency({ 'min-improvement': 1 }, 3.5, 4).verdict, 'fail');
    assert.equal(latency({ 'max-improvement': '50%' }, 1, 4).verdict, 'fail');
  });

  test('says what was found, and that there is no interval', () => {
    const { value, difference, margin, interval, reason } = latency({ 'max-regression': '20%' }, 5, 4);
    assert.deepEqual(
      { value, difference, margin, interval },
      { value: 5, difference: 1, margin: 0.8, interval: null },
    );
    assert.match(reason, /worse than the baseline by 1; a loss of 0\.8 is allowed\. Decided by the values/);
  });

  test('fails where one of the two is not known', () => {
    assert.match(latency({ max: 5 }, null, 4).reason, /not known\. It hid\./);
    assert.match(latency({ 'max-regression': 1 }, 5, null).reason, /baseline is not known\. It hid, too\./);
    const unmeasured = judge(gateRulesSchema.parse({ metrics: { memory_mb: { max: 5 } } }), candidate, null, {
      seed: 1,
      sameDataset: true,
    });
    assert.equal(unmeasured.verdict, 'fail');
  });
});
