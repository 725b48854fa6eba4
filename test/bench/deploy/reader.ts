import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readCurrent } from '../../../shared/src/deploy/directory.ts';
import { smokeTest } from '../../../shared/src/deploy/smoke.ts';
import { openPackage } from '../../../shared/src/registry/downloads.ts';
import { modelManifestSchema } from '../../../shared/src/registry/manifest.ts';
import { openModel } from '../../../shared/src/registry/model-package.ts';

// Loads what is current in a folder again and again until its parent is gone: every file's digest, the model, and its
// answers to packaged rows. Says what it read, and each failure.
const [root, by] = process.argv.slice(2);

async function currentFolder(): Promise<{ folder: string; modelId: string | null }> {
  if (by === 'link') return { folder: await realpath(join(root, 'current')), modelId: null };
  const { path, modelId } = await readCurrent(root);
  return { folder: join(root, path), modelId };
}

process.on('disconnect', () => process.exit());
let reads = 0;
for (;;) {
  try {
    const { folder, modelId } = await currentFolder();
    const { manifest } = await openPackage(folder, modelManifestSchema);
    const model = await openModel({ folder, manifest });
    const { problem } = await smokeTest(folder, manifest, model, { rows: 3 });
    if (problem !== null) throw new Error(problem);
    if (modelId !== null && modelId !== manifest.id) throw new Error(`current.json says ${modelId}`);
    process.send?.({ reads: ++reads, model: manifest.id });
  } catch (error) {
    process.send?.({ failure: String(error) });
  }
  await wait(5);
}
