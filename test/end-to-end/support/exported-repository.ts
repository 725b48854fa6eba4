import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after } from 'node:test';

export const repository = resolve(import.meta.dirname, '../../..');

let root: string | undefined;

/**
 * The root of a bare export of the committed repository, as a runner downloads it: only what is committed, nothing
 * installed. Made once a process, removed at its end. `MLOPS_BUNDLE_ROOT` names another root, to try a bundle that
 * is not committed.
 * @throws if there is no committed bundle.
 */
export function exportedRepository(): string {
  root ??= process.env.MLOPS_BUNDLE_ROOT ?? exportHead();
  if (!existsSync(join(root, 'shared', 'dist', 'index.js'))) {
    throw new Error(
      `There is no bundle in ${root}. Run "npm run build" and commit shared/dist and actions/*/dist.`,
    );
  }
  for (let folder = root; ; folder = dirname(folder)) {
    const installed = join(folder, 'node_modules');
    if (existsSync(installed))
      throw new Error(`${installed} would be found by the bundle; a runner has none.`);
    if (folder === dirname(folder)) return root;
  }
}

function exportHead(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-export-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const archive = join(folder, 'export.tar');
  const target = join(folder, 'repository');
  mkdirSync(target);
  execFileSync('git', ['archive', '--output', archive, 'HEAD'], { cwd: repository });
  execFileSync('tar', ['-xf', archive, '-C', target]);
  return target;
}
