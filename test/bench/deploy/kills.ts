import { Random } from '../../../shared/src/base/random.ts';
import { print } from '../gate/print.ts';
import { checkRecords, deploy, makeScene, modelInputs } from './scene.ts';
import { benchTargets } from './targets.ts';

/**
 * Deploys again and again, each time another model, with SIGKILL while readers load the model all the time: by turns at
 * a uniform moment of the whole run, and of the part that touches the target. Some are through before; after those, the
 * records must agree with what readers get.
 */
export async function benchKills(targetName: string, deployments: number): Promise<void> {
  const target = benchTargets[targetName];
  const random = new Random(7);
  const scene = await makeScene(deployments + 2, target.settings);
  const started = performance.now();
  const faults: string[] = [];
  let kills = 0;
  let switched = 0;
  try {
    const usual = { start: 0, target: 0, ...(await deploy(scene, modelInputs(1))).times };
    const readers = await target.startReaders(scene.workingDirectory);
    let live = await target.current(scene.workingDirectory);
    for (let n = 2; n <= deployments + 1; n++) {
      const from = n % 2 === 0 ? 'start' : 'target';
      const ended = await deploy(scene, modelInputs(n), {
        kill: { from, after: random.uniform() * 1.1 * usual[from] },
      });
      const current = await target.current(scene.workingDirectory);
      if (ended.killed) {
        kills++;
        if (current !== live) switched++;
      } else if (ended.code === 0) {
        for (const part of ['start', 'target'] as const) {
          usual[part] += 0.2 * ((ended.times[part] ?? usual[part]) - usual[part]);
        }
        faults.push(...(await checkRecords(scene, current)).faults.map((fault) => `run ${n}: ${fault}`));
      } else {
        faults.push(`run ${n} failed: ${ended.output.slice(-600)}`);
      }
      live = current;
    }
    const last = await deploy(scene, modelInputs(deployments + 2));
    if (last.code !== 0) faults.push(`the last run failed: ${last.output.slice(-600)}`);
    const records = await checkRecords(scene, await target.current(scene.workingDirectory));
    faults.push(...records.faults);
    await readers.stop();
    const seconds = (performance.now() - started) / 1000;
    print(
      `${targetName}: ${deployments} deployments, ${kills} killed (${switched} after the switch), in ${seconds.toFixed(0)} s`,
    );
    print(
      `  readers: ${readers.reads()} loads of ${readers.models()} models, ${readers.failures().length} failed`,
    );
    print(
      `  records: ${records.promotions} promotions, ${faults.length} faults after a run that was through`,
    );
    for (const fault of [...readers.failures(), ...faults].slice(0, 10)) print(`    ${fault}`);
  } finally {
    await scene.remove();
  }
}
