import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import { githubPlatform } from '../../../shared/src/platform/github/platform.ts';
import type { Platform } from '../../../shared/src/platform/ports.ts';
import { findProduction } from '../../../shared/src/registry/production.ts';
import { trainPackage } from '../../deploy/trained-package.ts';
import { writeVerdict } from '../../registry/sample-packages.ts';
import { startGitHubServer } from '../../servers/github-server.ts';
import { runnerEnvironment } from '../../servers/runner-environment.ts';
import { print } from '../gate/print.ts';
import type { RaceEnd } from './racer.ts';
import { makeScene, modelInputs, type Scene } from './scene.ts';
import { benchTargets } from './targets.ts';

/** Two deployments at the same moment, again and again: on folders, and on a GitHub of its own. */
export async function benchRaces(rounds: number): Promise<void> {
  const target = benchTargets.directory;
  const scene = await makeScene(2 * rounds, target.settings);
  try {
    await race('local, directory', rounds, scene, { settings: target.settings }, (version) =>
      target.current(scene.workingDirectory).then((current) => current === version),
    );
  } finally {
    await scene.remove();
  }
  await raceOnGitHub(rounds);
}

async function raceOnGitHub(rounds: number): Promise<void> {
  const repository = 'octo/flowers';
  const server = await startGitHubServer({ repository });
  const settings = '{ target: release }';
  const scene = await makeScene(0, settings);
  try {
    const environment = runnerEnvironment({
      folder: scene.workingDirectory,
      apiUrl: server.url,
      commit: server.git.headCommit,
      repository,
    });
    const platform = await githubPlatform({ token: 'token', environment, log: silentLogger });
    for (let n = 1; n <= 2 * rounds; n++) {
      const manifest = await trainPackage(join(scene.workingDirectory, `model-${n}`), { seed: n });
      const { runId: run, commit } = platform.run;
      const facts = { repository, run, commit };
      await writeVerdict(join(scene.workingDirectory, `verdict-${n}`), manifest, facts);
    }
    await race(
      'GitHub, release',
      rounds,
      { ...scene, platform },
      { settings, environment },
      async () => true,
    );
    if (server.invalid.length > 0) print(`  requests that GitHub does not allow: ${server.invalid.length}`);
  } finally {
    await server.close();
    await scene.remove();
  }
}

/** @param agrees whether readers get this version. */
async function race(
  what: string,
  rounds: number,
  scene: Pick<Scene, 'workingDirectory'> & { readonly platform: Platform },
  order: { settings: string; environment?: Record<string, string> },
  agrees: (version: string) => Promise<boolean>,
): Promise<void> {
  const { workingDirectory, platform } = scene;
  const start = async (): Promise<ChildProcess> => {
    const argument = JSON.stringify({ workingDirectory, ...order });
    const child = fork(join(import.meta.dirname, 'racer.ts'), [argument], { execArgv: [] });
    await once(child, 'message');
    return child;
  };
  const children = await Promise.all([start(), start()]);
  const started = performance.now();
  const count = { oneWinner: 0, told: 0, oneAfterTheOther: 0 };
  const faults: string[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const ends = await Promise.all(
        children.map(async (child, place): Promise<RaceEnd> => {
          const answer = once(child, 'message');
          child.send(modelInputs(2 * round + place + 1));
          return (await answer)[0] as RaceEnd;
        }),
      );
      const live = await findProduction(platform, 'flowers', 'production');
      const winners = ends.filter(({ end }) => end === 'live');
      for (const { message } of ends.filter(({ end }) => end === 'failed')) faults.push(message);
      if (winners.length === 1) count.oneWinner++;
      else count.oneAfterTheOther++;
      if (ends.some(({ end, version }) => end === 'lost' && version === live?.version)) count.told++;
      if (!winners.some(({ version }) => version === live?.version)) faults.push('what is live did not win');
      if (live && !(await agrees(live.version))) faults.push(`readers do not get ${live.version}`);
    }
  } finally {
    for (const child of children) child.kill();
  }
  const numbers = (await platform.tags.list('flowers#production#'))
    .map(({ name }) => Number(name.split('#')[2]))
    .sort((a, b) => a - b);
  const gapless = numbers.every((number, place) => number === place + 1);
  const versions = (await platform.tags.list('flowers@')).map(({ name }) => name);
  const doubles = versions.length - new Set(versions).size + (numbers.length - new Set(numbers).size);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  print(`Two at once (${what}), ${rounds} times, in ${seconds} s: one winner ${count.oneWinner} times`);
  print(
    `  the other told what is live: ${count.told}; both promoted, one after the other: ${count.oneAfterTheOther}; ` +
      `faults: ${faults.length}`,
  );
  print(
    `  tags: promotions 1 to ${numbers.length} ${gapless ? 'without a gap' : 'WITH A GAP'}, ${versions.length} versions, ${doubles} doubles`,
  );
  for (const fault of faults.slice(0, 5)) print(`    ${fault}`);
}
