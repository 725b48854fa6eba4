import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { InfrastructureError } from '../../shared/src/base/errors.ts';
import {
  readTrainingRecord,
  trainingRecord,
  trainingRecordPath,
} from '../../shared/src/registry/training-record.ts';

async function folderWith(
  content: string | null,
  t: { after(work: () => Promise<void>): void },
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-record-'));
  t.after(() => rm(folder, { recursive: true }));
  if (content !== null) await writeFile(join(folder, trainingRecordPath), content);
  return folder;
}

const history = Array.from({ length: 3000 }, (_, k) => ({
  step: k + 1,
  trainLoss: 1 / (k + 1),
  validationLoss: k === 2999 ? Number.POSITIVE_INFINITY : 0.5,
}));

test('a record is read as it was written; of a long history the ends stay', async (t) => {
  const values = Object.fromEntries(Array.from({ length: 600 }, (_, k) => [`column ${k}`, k]));
  const record = trainingRecord(history, { permutation: null, shap: { rows: 200, values } });
  assert.deepEqual(await readTrainingRecord(await folderWith(JSON.stringify(record), t)), record);
  assert.equal(record.history.length, 500);
  assert.deepEqual(record.history[0], { step: 1, trainLoss: 1, validationLoss: 0.5 });
  assert.deepEqual(record.history[499], { step: 3000, trainLoss: 1 / 3000, validationLoss: null });
  assert.equal(Object.keys(record.shap!.values).length, 500);
  assert.ok(!('column 99' in record.shap!.values) && 'column 599' in record.shap!.values);
});

test('without one there is nothing to say; what is no record is an error', async (t) => {
  assert.equal(await readTrainingRecord(await folderWith(null, t)), null);
  for (const content of [
    '',
    '{}',
    '{"format":"mlops-training/1","history":[{}],"shap":null}',
    ' '.repeat(2_000_001),
  ]) {
    const folder = await folderWith(content, t);
    await assert.rejects(() => readTrainingRecord(folder), InfrastructureError);
  }
});
