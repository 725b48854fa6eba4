import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { stages } from '../../../actions/stages.ts';
import { openContext } from '../../../shared/src/action/open-context.ts';
import { runStage } from '../../../shared/src/action/run-stage.ts';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import { Random } from '../../../shared/src/base/random.ts';
import { readCurrent } from '../../../shared/src/deploy/directory.ts';
import { serverTarget } from '../../../shared/src/deploy/server.ts';
import { serverSettingsSchema } from '../../../shared/src/deploy/server-settings.ts';
import { openPackage } from '../../../shared/src/registry/downloads.ts';
import { modelManifestSchema, readManifest, verifyPackage } from '../../../shared/src/registry/manifest.ts';
import { findProduction } from '../../../shared/src/registry/production.ts';
import { loadServedModel } from '../../../shared/src/serving/served-model.ts';
import { ServingClient } from '../../../shared/src/serving/serving-client.ts';
import { candidateOf, goLive } from '../../deploy/candidates.ts';
import { fruit, fruitConfig, fruitCsv } from '../../support/fruit.ts';
import { program, startServer } from './start-server.ts';
import { load, writeScript } from './wrk.ts';

interface SwitchOptions {
  /** An empty folder. */
  readonly root: string;
  readonly kills: number;
  readonly canLoad: boolean;
  readonly say: (text: string) => void;
}

const rows = fruit(8, 5).map(({ kind, ...row }) => row);
const models = 6;

/** Deployments into a server that fail after the switch, and that are killed. */
export async function measureSwitches({ root, kills, canLoad, say }: SwitchOptions): Promise<void> {
  const folder = join(root, 'switch');
  await mkdir(folder);
  await writeFile(join(folder, 'data.csv'), fruitCsv(fruit(400)));
  await writeFile(join(folder, 'mlops.yml'), fruitConfig());
  await stage(folder, 'prepare-data');
  const packages: string[] = [];
  for (let i = 0; i < models; i++) {
    const { path } = await stage(folder, 'train', { params: `{ trees: ${5 + i} }`, artifact: `model-${i}` });
    packages.push(String(path));
  }
  if (canLoad) await failAfterSwitch(folder, packages, say);
  await killDeployments(folder, packages, kills, say);
}

async function stage(folder: string, name: string, inputs: Record<string, string> = {}) {
  const place = {
    environment: {},
    directory: folder,
    log: silentLogger,
    signal: new AbortController().signal,
  };
  return (await runStage(await stages[name](), inputs, place)).outcome.outputs;
}

/** A version that answers rightly until it is live. */
async function failAfterSwitch(
  folder: string,
  packages: readonly string[],
  say: SwitchOptions['say'],
): Promise<void> {
  const root = join(folder, 'faulty');
  await mkdir(root);
  const server = await startServer(
    [root, 'fruit', 'v2.0.0'],
    folder,
    join(import.meta.dirname, 'faulty-server.ts'),
  );
  const target = async (model: number, version: string) =>
    serverTarget(
      await candidateOf(packages[model], await readManifest(packages[model], modelManifestSchema), version),
      {
        directory: root,
        workingDirectory: folder,
        settings: serverSettingsSchema.parse({ url: `http://127.0.0.1:${server.port}` }),
        smokeRows: 20,
        log: silentLogger,
        signal: new AbortController().signal,
      },
    );
  try {
    await goLive(await target(0, 'v1.0.0'));
    const script = join(folder, 'one.lua');
    await writeScript(
      script,
      rows.map((row) => JSON.stringify({ instances: [row] })),
    );
    const running = load(`http://127.0.0.1:${server.port}/v1/models/fruit:predict`, script, {
      connections: 16,
      seconds: 8,
    });
    await delay(1500);
    const bad = await target(1, 'v2.0.0');
    await bad.prepare('v1.0.0');
    const start = performance.now();
    await bad.switch('v1.0.0');
    const why = await bad.verify().then(
      () => 'nothing was noticed',
      (error: Error) => error.message,
    );
    await bad.revert();
    const taken = (performance.now() - start) / 1000;
    const { failures, perSecond } = await running;
    const { version } = await readCurrent(root);
    say(
      `switch: a version that fails only after the switch was put back (${version} is live) in ${taken.toFixed(2)} s, ${failures} failed requests at ${Math.round(perSecond).toLocaleString('en')} a second; told: ${why.slice(0, 120)}`,
    );
  } finally {
    await server.stop();
  }
}

/** Asks all the time and holds every answer against the model that its version is. */
class Readers {
  readonly faults: string[] = [];
  readonly versions = new Set<string>();
  answers = 0;
  readonly #url: string;
  /** The folder that the server follows. */
  readonly #folder: string;
  /** The one right answer to each row, by model id. */
  readonly #right: ReadonlyMap<string, readonly string[]>;
  readonly #models = new Map<string, string>();
  readonly #clients: readonly Promise<void>[];
  #over = false;

  constructor(port: number, folder: string, right: ReadonlyMap<string, readonly string[]>) {
    this.#url = `http://127.0.0.1:${port}/v1/models/fruit:predict`;
    this.#folder = folder;
    this.#right = right;
    this.#clients = Array.from({ length: 3 }, () => this.#ask());
  }

  async stop(): Promise<void> {
    this.#over = true;
    await Promise.all(this.#clients);
  }

  async #ask(): Promise<void> {
    while (!this.#over) {
      const row = this.answers++ % rows.length;
      try {
        const response = await fetch(this.#url, {
          method: 'POST',
          body: JSON.stringify({ instances: [rows[row]] }),
        });
        const answer = await response.text();
        const version = String(response.headers.get('x-model-version'));
        this.versions.add(version);
        if (response.status !== 200 || answer !== this.#right.get(await this.#modelOf(version))?.[row]) {
          this.faults.push(`${response.status}, ${version}: ${answer}`);
        }
      } catch (error) {
        this.faults.push(String(error));
      }
    }
  }

  async #modelOf(version: string): Promise<string> {
    let id = this.#models.get(version);
    if (id === undefined) {
      ({ id } = await readManifest(join(this.#folder, 'versions', version), modelManifestSchema));
      this.#models.set(version, id);
    }
    return id;
  }
}

/** What each package's model answers to each row, exactly. */
async function rightAnswers(packages: readonly string[]): Promise<Map<string, string[]>> {
  const right = new Map<string, string[]>();
  for (const path of packages) {
    const found = await openPackage(path, modelManifestSchema);
    const { reader, predictor, answers } = await loadServedModel({ label: '1', number: 1 }, found);
    const texts = rows.map((row) => {
      const { table, form } = reader.read({ instances: [row] }, 1);
      return answers.write(predictor.predict(table), 1, form);
    });
    right.set(found.manifest.id, texts);
  }
  return right;
}

/** Deployments into a server that are killed at a random moment, while readers ask. */
async function killDeployments(
  folder: string,
  packages: readonly string[],
  kills: number,
  say: SwitchOptions['say'],
): Promise<void> {
  const random = new Random(11);
  const root = join(folder, 'deployed');
  const server = await startServer(['--directory', 'deployed', '--name', 'fruit'], folder);
  await writeFile(
    join(folder, 'mlops.yml'),
    fruitConfig(`deploy: { target: server, server: { url: "http://127.0.0.1:${server.port}" } }\n`),
  );
  const start = (model: number) =>
    spawn(process.execPath, [program, 'deploy', '--gate', 'none', '--model', packages[model]], {
      cwd: folder,
      stdio: 'ignore',
    });
  /** @returns seconds. */
  const deployWhole = async (model: number): Promise<number> => {
    const begin = performance.now();
    const [code] = await once(start(model), 'exit');
    if (code !== 0) throw new Error(`a deployment that nobody killed ended with ${code}`);
    return (performance.now() - begin) / 1000;
  };
  try {
    await deployWhole(0);
    const whole = await deployWhole(1);
    const readers = new Readers(server.port, root, await rightAnswers(packages));
    let killed = 0;
    let disagreements = 0;
    for (let round = 0; round < kills; round++) {
      const child = start(random.integer(packages.length));
      const ended = once(child, 'exit');
      await Promise.race([ended, delay(random.uniform() * whole * 1100)]);
      if (child.exitCode === null) killed++;
      child.kill('SIGKILL');
      await ended;
      const current = await readCurrent(root);
      await verifyPackage(join(root, current.path), modelManifestSchema);
      if (!(await isServed(server.port, current.version)))
        readers.faults.push(`${current.version} is not served`);
      await removeOthers(root, current.version);
      if (round % 20 !== 19 && round !== kills - 1) continue;
      await deployWhole(random.integer(packages.length));
      if (!(await recordsAgree(folder, root))) disagreements++;
    }
    await readers.stop();
    say(
      `switch: ${kills} deployments into a server, ${killed} of them killed: ${readers.faults.length} of ${readers.answers.toLocaleString('en')} answers failed or mixed versions (${readers.versions.size} versions seen); after the next run ${disagreements} times records and files disagreed`,
    );
    for (const fault of readers.faults.slice(0, 5)) say(`  ${fault}`);
  } finally {
    await server.stop();
  }
}

/** So that the next deployment has to copy again: most moments to be killed at are there. */
async function removeOthers(root: string, current: string): Promise<void> {
  // A reader may be about to look up the version that it was answered with.
  await delay(100);
  for (const version of await readdir(join(root, 'versions'))) {
    if (version !== current) await rm(join(root, 'versions', version), { recursive: true, force: true });
  }
}

async function isServed(port: number, version: string): Promise<boolean> {
  const client = new ServingClient(`http://127.0.0.1:${port}`, 'fruit');
  for (let i = 0; i < 100; i++) {
    const found = (await client.versions()).find(({ label }) => label === version);
    if (found?.state === 'AVAILABLE') return true;
    await delay(50);
  }
  return false;
}

async function recordsAgree(folder: string, root: string): Promise<boolean> {
  const context = await openContext(
    {},
    {
      environment: {},
      directory: folder,
      log: silentLogger,
      signal: new AbortController().signal,
    },
  );
  const live = await findProduction(context.platform, 'fruit', 'production');
  const current = await readCurrent(root);
  return live?.version === current.version && live.manifest.id === current.modelId;
}
