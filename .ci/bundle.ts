/**
 * Compiles the sources, bundles them into one shared bundle, and writes the entries of a few lines that call it.
 *
 * Usage: node .ci/bundle.ts [root of the output; default the repository]
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, globSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { buildProgram } from '../shared/src/site/build-program.ts';

const repository = resolve(import.meta.dirname, '..');
const output = resolve(process.argv[2] ?? repository);
const require = createRequire(import.meta.url);

rmSync(join(repository, 'build'), { recursive: true, force: true });
const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
execFileSync(process.execPath, [compiler, '--project', join(import.meta.dirname, 'tsconfig.json')], {
  stdio: 'inherit',
});

const dist = join(output, 'shared', 'dist');
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

// DuckDB has a native part and stays outside: shared/src/platform/native-packages.ts loads it when it is needed.
// Without ncc's cache: the same sources shall always give the same bytes.
execFileSync(
  process.execPath,
  [
    require.resolve('@vercel/ncc/dist/ncc/cli.js'),
    'build',
    join(repository, 'build', 'actions', 'main.js'),
    '--out',
    dist,
    '--license',
    'licenses.txt',
    '--no-source-map-register',
    '--no-cache',
    '--quiet',
  ],
  { cwd: repository, stdio: ['ignore', 'ignore', 'inherit'] },
);

// TensorFlow.js looks for its WebAssembly beside the bundle; its threads do not work in Node.
const wasm = dirname(require.resolve('@tensorflow/tfjs-backend-wasm/package.json'));
for (const file of globSync('dist/tfjs-backend-wasm*.wasm', { cwd: wasm })) {
  if (!file.includes('threaded')) copyFileSync(join(wasm, file), join(dist, file.slice('dist/'.length)));
}

// What the target pages publish; see shared/src/site/program.ts.
mkdirSync(join(dist, 'site'));
for (const [name, content] of await buildProgram()) writeFileSync(join(dist, 'site', name), content);

writeFileSync(
  join(dist, 'mlops.js'),
  `#!/usr/bin/env node
import { runCommandLine } from './index.js';

process.exitCode = await runCommandLine(process.argv.slice(2));
`,
);
chmodSync(join(dist, 'mlops.js'), 0o755);

// Worker threads begin here; see shared/src/base/worker.ts.
writeFileSync(
  join(dist, 'worker.js'),
  `import { runWorker } from './index.js';

await runWorker();
`,
);

for (const entry of readdirSync(join(repository, 'actions'), { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const folder = join(output, 'actions', entry.name, 'dist');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.js'),
    `import { runAction } from '../../../shared/dist/index.js';

await runAction('${entry.name}');
`,
  );
}
