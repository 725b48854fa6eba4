import assert from 'node:assert/strict';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { numericColumn, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { summarisePolicy } from '../../shared/src/evaluate/off-policy/summary.ts';
import { readPredictions } from '../../shared/src/evaluate/predictions-file.ts';
import { modelManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { openModel } from '../../shared/src/registry/model-package.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const example = join(import.meta.dirname, '..', '..', 'examples', 'offers');

interface Context {
  readonly hour: number;
  readonly device: string;
  readonly visits: number;
  readonly basket: number;
  readonly member: boolean;
}

/** What examples/offers/make-log.mjs exports. */
interface Shop {
  readonly offers: readonly string[];
  expectedProfit(context: Context, offer: string): number;
  loggingPolicy(context: Context): number[];
  drawContext(random: () => number): Context;
  randomFrom(seed: number): () => number;
  makeLog(rows: number, seed: number): string;
}

describe('what examples/offers says of itself', () => {
  let space: Workspace;
  let shop: Shop;
  const cleanups: (() => Promise<void>)[] = [];
  before(async () => {
    shop = (await import(pathToFileURL(join(example, 'make-log.mjs')).href)) as Shop;
    space = await workspace({ after: (work) => cleanups.push(work) });
    await cp(example, space.folder, { recursive: true });
    await space.run('prepare-data');
    await space.run('train');
  });
  after(async () => {
    for (const cleanup of cleanups) await cleanup();
  });

  test('the log is what its program makes', async () => {
    assert.equal(await readFile(join(example, 'data', 'log.csv'), 'utf8'), shop.makeLog(4000, 1));
  });

  test('the policy earns in truth what its interval says, and most of what there is to gain', async () => {
    const folder = space.path('.mlops', 'models', 'offers-model');
    const manifest = await verifyPackage(folder, modelManifestSchema);
    const model = await openModel({ folder, manifest });
    const random = shop.randomFrom(77);
    const visitors = Array.from({ length: 20_000 }, () => shop.drawContext(random));
    const policy = model.predict(
      tableOf([
        numericColumn(
          'hour',
          'integer',
          visitors.map(({ hour }) => hour),
        ),
        textColumn(
          'device',
          visitors.map(({ device }) => device),
        ),
        numericColumn(
          'visits',
          'integer',
          visitors.map(({ visits }) => visits),
        ),
        numericColumn(
          'basket',
          'number',
          visitors.map(({ basket }) => basket),
        ),
        numericColumn(
          'member',
          'boolean',
          visitors.map(({ member }) => Number(member)),
        ),
      ]),
    );
    assert.deepEqual(manifest.classes, shop.offers);
    let earned = 0;
    let logged = 0;
    let best = 0;
    for (const [row, visitor] of visitors.entries()) {
      const profits = shop.offers.map((offer) => shop.expectedProfit(visitor, offer));
      const shares = shop.loggingPolicy(visitor);
      best += Math.max(...profits) / visitors.length;
      for (const [k, profit] of profits.entries()) {
        earned += (policy[row * profits.length + k] * profit) / visitors.length;
        logged += (shares[k] * profit) / visitors.length;
      }
    }
    // A tenth is left to chance, which costs a ninth of it.
    assert.ok(earned > logged + 0.55 * (best - logged), `${logged}, ${earned}, ${best}`);
    const written = await readPredictions(join(folder, 'predictions.parquet'), {
      task: 'contextual-bandit',
      positive: null,
    });
    assert.ok(written.task === 'contextual-bandit');
    const [{ interval }] = summarisePolicy(written).estimates;
    assert.ok(interval && interval.lower < earned && earned < interval.upper, JSON.stringify(interval));
  });

  test('the gate finds evidence, and December has other visitors', async () => {
    const { outcome } = await space.run('validate-gate');
    assert.equal(outcome.outputs.verdict, 'pass');
    assert.ok((await space.run('deploy')).outcome.outputs.version);
    assert.equal((await space.run('drift-check')).outcome.outputs.drifted, 'true');
  });
});
