import { join } from 'node:path';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { directoryTarget } from '../../shared/src/deploy/directory.ts';
import { modelManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { candidateOf, goLive } from './candidates.ts';

// Deploys two models by turns, each time as a new version, so that every round copies, until it is killed.
const workingDirectory = process.argv[2];
process.stdout.write('ready\n');
for (let i = 1; ; i++) {
  const major = 1 + (i % 2);
  const version = `v${major}.${process.pid}.${i}`;
  const folder = join(workingDirectory, `package-${major}`);
  const candidate = await candidateOf(folder, await verifyPackage(folder, modelManifestSchema), version);
  await goLive(directoryTarget(candidate, { directory: 'deployed', workingDirectory, log: silentLogger }));
}
