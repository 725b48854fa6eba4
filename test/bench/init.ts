/**
 * `npm run bench:init -- --data <folder>`: figures, never assertions. For each data file of the folder, in a folder of
 * its own, what `mlops init` writes without a question and whether `mlops lifecycle` runs through with it: exit codes,
 * seconds, what was guessed. A second lifecycle compares the model with itself.
 */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileKind } from '../../shared/src/data/sources/formats.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    program: { type: 'string', default: resolve(import.meta.dirname, '../../actions/mlops.ts') },
  },
});
if (values.data === undefined) throw new Error('Name the folder: --data <folder>.');
const source = resolve(values.data);
const root = await mkdtemp(join(tmpdir(), 'mlops-init-'));

interface Run {
  readonly code: number;
  readonly seconds: number;
  readonly output: string;
  readonly errors: string;
}

function run(folder: string, ...parameters: string[]): Promise<Run> {
  const started = performance.now();
  return new Promise((done) => {
    execFile(
      process.execPath,
      [values.program, ...parameters],
      { cwd: folder, maxBuffer: 1 << 28, env: { ...process.env, GITHUB_ACTIONS: '', NO_COLOR: '1' } },
      (error, stdout, stderr) =>
        done({
          code: error === null ? 0 : Number(error.code ?? -1),
          seconds: (performance.now() - started) / 1000,
          output: stdout,
          errors: stderr,
        }),
    );
  });
}

try {
  const files = (await readdir(source)).filter((name) => fileKind(name) !== null).sort();
  for (const file of files) {
    const folder = join(root, parse(file).name);
    await mkdir(folder);
    await copyFile(join(source, file), join(folder, file));
    const init = await run(folder, 'init', file, '--yes', '--json');
    const runs = [init, await run(folder, 'lifecycle'), await run(folder, 'lifecycle')];
    const codes = runs.map(({ code, seconds }) => `${code} (${seconds.toFixed(1)} s)`).join(', ');
    process.stdout.write(`${file}\n  init, lifecycle, lifecycle again: ${codes}\n`);
    if (init.code === 0) {
      const { task, target, positive, split, gate } = JSON.parse(init.output);
      process.stdout.write(`  ${task} of ${target}; ${JSON.stringify({ positive, split, gate })}\n`);
    }
    for (const { code, errors } of runs.filter((each) => each.code !== 0)) {
      process.stdout.write(`  ${code}: ${errors.trim().split('\n').slice(0, 3).join(' / ')}\n`);
    }
  }
} finally {
  await rm(root, { recursive: true, force: true });
}
