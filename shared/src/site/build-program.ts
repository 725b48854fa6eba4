import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** The files of the program that runs in a visitor's browser. */
export const programFiles = ['form.js', 'tensorflow.js'] as const;
export type ProgramFile = (typeof programFiles)[number];

/**
 * Bundles the program from its sources: the form with every learner, and TensorFlow.js, which only some models need.
 * What answers is the code that training, gate and serving run; only the engine and Node's modules are replaced.
 * The same sources give the same bytes. Needs esbuild, so it is called by the build and in a checkout only.
 */
export async function buildProgram(): Promise<Map<ProgramFile, Uint8Array>> {
  // The comment keeps the bundler of the actions from packing it.
  const { build } = await import(/* webpackIgnore: true */ 'esbuild');
  const folder = join(import.meta.dirname, 'browser');
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ['form.ts', 'tensorflow.ts'],
    outdir: folder,
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
    plugins: [forBrowsers],
  });
  return new Map(programFiles.map((name) => [name, contentOf(outputFiles, name)]));
}

function contentOf(files: readonly { path: string; contents: Uint8Array }[], name: string): Uint8Array {
  const file = files.find(({ path }) => path.endsWith(name));
  if (file === undefined) throw new Error(`esbuild made no ${name}.`);
  return file.contents;
}

const sources = dirname(import.meta.dirname);
const engine = join(sources, 'engine', 'engine.ts');

/** Learners hold the code that trains as well, which calls Node; a browser never gets there. */
const forBrowsers: Plugin = {
  name: 'for-browsers',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'node', sideEffects: false }));
    onLoad({ filter: /.*/, namespace: 'node' }, ({ path }) => ({
      loader: 'js',
      contents: `module.exports = new Proxy({}, { get: (_, name) => () => { throw new Error('${path}: ' + String(name) + ' is not there in a browser.'); } });`,
    }));
    // Zod's messages in fifty languages; they are read by who reads the source.
    onResolve({ filter: /locales\/index\.js$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, dirname(path), 'en.js'),
    }));
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => {
      const file = join(resolveDir, path);
      // Modules of ours do nothing when they are loaded, so those that nothing is used of are left out.
      return {
        path: file === engine ? join(import.meta.dirname, 'browser', 'engine.ts') : file,
        sideEffects: false,
      };
    });
  },
};
