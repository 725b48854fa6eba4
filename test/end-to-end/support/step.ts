import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { exportedRepository } from './exported-repository.ts';

/** A line of the log that GitHub shows as an annotation. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  /** `title`, `file`, `line`, … as far as they are given. */
  readonly properties: Readonly<Record<string, string>>;
}

/** What one step left behind. */
export interface StepResult {
  readonly exitCode: number | null;
  /** Everything that it printed. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  /** The job summary, Markdown. */
  readonly summary: string;
  /** Its workspace. */
  readonly workspace: string;
  /** Milliseconds from the start of the process to the line that names the platform; NaN without that line. */
  readonly startup: number;
}

interface ActionFile {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, unknown>;
  runs: { using: string; main: string };
}

/** An action.yml of the export. */
export function readActionFile(action: string): ActionFile {
  return parse(readFileSync(join(exportedRepository(), 'actions', action, 'action.yml'), 'utf8'));
}

/**
 * Runs an action of the export in a process of its own as GitHub's runner does: what action.yml names as `main`, with
 * the defaults that stand there, inputs as `INPUT_*`, files for outputs and summary, in the workspace.
 * @param inputs as after `with:`; a name that action.yml does not have is an error.
 * @param environment the runner's variables, as `runnerEnvironment` makes them.
 * @param cancelAt the job is cancelled, as the runner does it, once the log holds this.
 */
export async function runStep(
  action: string,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
  token: string,
  cancelAt?: RegExp,
): Promise<StepResult> {
  const file = readActionFile(action);
  const unknown = Object.keys(inputs).filter((name) => !(name in file.inputs));
  if (unknown.length > 0) throw new Error(`${action} has no input ${unknown.join(', ')}.`);
  const given = Object.entries(file.inputs).map(([name, { default: fallback = '' }]) => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    const value = inputs[name] ?? fallback.replace('${{ github.token }}', token);
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value];
  });
  const outputFile = join(environment.RUNNER_TEMP, 'output');
  const summaryFile = join(environment.RUNNER_TEMP, 'summary');
  writeFileSync(outputFile, '');
  writeFileSync(summaryFile, '');
  const workspace = environment.GITHUB_WORKSPACE;

  const started = performance.now();
  const child = spawn(process.execPath, [join(exportedRepository(), 'actions', action, file.runs.main)], {
    cwd: workspace,
    env: {
      ...machineEnvironment(),
      ...environment,
      ...Object.fromEntries(given),
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  let startup = Number.NaN;
  let cancelled = false;
  const collect = (chunk: string): void => {
    log += chunk;
    if (Number.isNaN(startup) && /^Platform: /m.test(log)) startup = performance.now() - started;
    if (!cancelled && cancelAt?.test(log)) cancelled = child.kill('SIGINT');
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', collect);
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return {
    exitCode,
    log,
    outputs: readOutputs(readFileSync(outputFile, 'utf8')),
    annotations: readAnnotations(log),
    summary: existsSync(summaryFile) ? readFileSync(summaryFile, 'utf8') : '',
    workspace,
    startup,
  };
}

/** This machine's variables (paths, home, proxies) without what a runner or a test runner would set for itself. */
function machineEnvironment(): NodeJS.ProcessEnv {
  const foreign =
    /^(GITHUB|RUNNER|ACTIONS|INPUT|MLOPS)_|^(CI|NODE_OPTIONS|NODE_TEST_CONTEXT|NODE_V8_COVERAGE)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** The runner's file of outputs: `name<<delimiter`, the value's lines, and the delimiter again. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^([^\n<]+)<<(\S+)\n(?:([\s\S]*?)\n)?\2$/gm))
    outputs[name] = value ?? '';
  return outputs;
}

/** The runner's commands in a log, unescaped. */
function readAnnotations(log: string): Annotation[] {
  const commands = log.matchAll(/^::(error|warning|notice)(?: ([^\n]*?))?::([^\n]*)$/gm);
  return [...commands].map(([, level, properties = '', message]) => ({
    level: level as Annotation['level'],
    message: unescapeCommand(message),
    properties: Object.fromEntries(
      properties
        .split(',')
        .filter((property) => property !== '')
        .map((property) => [
          property.slice(0, property.indexOf('=')),
          unescapeCommand(property.slice(property.indexOf('=') + 1)),
        ]),
    ),
  }));
}

function unescapeCommand(text: string): string {
  const characters: Record<string, string> = { '%0A': '\n', '%0D': '\r', '%3A': ':', '%2C': ',', '%25': '%' };
  return text.replace(/%(?:0A|0D|3A|2C|25)/g, (code) => characters[code]);
}
