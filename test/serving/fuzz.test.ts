import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import { trainPackage } from '../deploy/trained-package.ts';
import { temporaryFolder } from '../registry/sample-packages.ts';
import { fuzz } from './fuzz.ts';
import { serve } from './serving.ts';

test('hostile requests are refused with a reason, and disturb nobody', async (t) => {
  const folder = join(await temporaryFolder(t), 'package');
  await trainPackage(folder, { seed: 1 });
  const server = await serve(t, folder, { limits: { bodyBytes: 2 ** 20 } });
  const rows = await Promise.all(
    Array.from({ length: 20 }, async (_, i) => {
      const row = { length: i / 7 - 1.5, colour: ['red', 'blue', null][i % 3] };
      return { row, answer: JSON.stringify((await server.predict({ instances: [row] })).body) };
    }),
  );
  const target = { port: server.port, name: 'flowers', rows, bodyLimit: 2 ** 20, largeBody: 5 * 2 ** 20 };
  const result = await fuzz(target, { requests: 600, largeBodies: 8, random: new Random(7) });
  assert.deepEqual(result.faults.slice(0, 10), []);
  assert.equal(result.requests, 600);
  assert.equal(server.host.current?.version.number, 1);
});
