import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ThreadCrew } from '../../shared/src/base/thread-crew.ts';

describe('a crew whose other threads cannot be started', () => {
  // The job's name is nobody's: each helper fails as soon as it starts.
  const startCrew = (helpers: number, work: (task: number, portion: number, batch: number) => void) =>
    new ThreadCrew(work, 'no-such-job', () => null, helpers);

  test('does all portions of each batch once, and numbers shared batches', async () => {
    const done: [number, number, number][] = [];
    const crew = startCrew(2, (...portion) => void done.push(portion));
    const numbers = [crew.run(7, 3), crew.run(8, 1), crew.run(9, 2), crew.run(9, 0)];
    assert.deepEqual(numbers, [0, -1, 3, -1]);
    assert.deepEqual(done, [
      [7, 0, 0],
      [7, 1, 0],
      [7, 2, 0],
      [8, 0, -1],
      [9, 0, 3],
      [9, 1, 3],
    ]);
    await crew.close();
  });

  test('alone it shares nothing', async () => {
    let portions = 0;
    const crew = startCrew(0, () => void portions++);
    assert.equal(crew.run(1, 5), -1);
    assert.equal(portions, 5);
    await crew.close();
  });

  test('what the work throws reaches the one who asked', async () => {
    const crew = startCrew(1, () => {
      throw new Error('no memory');
    });
    assert.throws(() => crew.run(1, 4), /no memory/);
    await crew.close();
  });
});
