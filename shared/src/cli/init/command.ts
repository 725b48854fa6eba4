import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { stateFolder } from '../../action/open-context.ts';
import { ConfigurationError } from '../../base/errors.ts';
import { configFileName, parseConfig } from '../../config/load-config.ts';
import type { LearningTask } from '../../learners/learner.ts';
import { loadDuckDB } from '../../platform/native-packages.ts';
import { selectPlatform } from '../../platform/select-platform.ts';
import { pipelineName } from '../../registry/manifest.ts';
import type { Command, CommandCall } from '../command.ts';
import { type Answering, answerDeployment, answerMonitor, answerSource, answerTarget } from './answers.ts';
import { configurationText, type Proposal } from './configuration-text.ts';
import { findDataFiles } from './find-data-files.ts';
import { guessTarget } from './guess-target.ts';
import { type DataRequest, openData } from './open-data.ts';
import { namePipeline } from './pipeline-name.ts';
import { type Decisions, proposePipeline } from './propose-pipeline.ts';
import { findRepository, ignoreFile } from './repository.ts';
import { type Choice, summary } from './summary.ts';
import { type Asker, askOn } from './terminal.ts';
import { workflowFiles } from './workflow-files.ts';
import { refuseExisting, shownPath, writeFiles } from './write-files.ts';

const tasks: readonly string[] = ['classification', 'regression'] satisfies LearningTask[];

/** `mlops init`: looks at the data, asks four questions, and writes mlops.yml and the workflow. */
export const command: Command = {
  name: 'init',
  description: 'Looks at your data, asks four questions, and writes mlops.yml and the workflow.',
  usage: '[data file] [--target column] [--yes]',
  options: {
    source: { description: 'Path, glob or address of the data; the word after "init" says the same.' },
    target: { description: 'The column to predict.' },
    task: { description: 'classification or regression; by default what the target looks like.' },
    deploy: { description: 'How a model goes live: release or directory (release).' },
    monitor: { description: 'Where the data that a schedule watches will lie, or no (no).' },
    name: { description: 'Name of the pipeline; by default the name of the data.' },
    workflow: { description: 'Whether the workflow is written: yes or no (yes).' },
    branch: { description: "The branch that is deployed; by default the repository's default branch." },
    yes: { description: 'Ask nothing; take the defaults.', flag: true },
    overwrite: { description: 'Replace files that are there.', flag: true },
    'working-directory': { description: 'Folder that mlops.yml is written to and paths are relative to.' },
  },
  async run(call) {
    const isTerminal = process.stdin.isTTY === true && !call.flags.has('yes');
    // Standard error, so that the result can be piped on.
    const asker = isTerminal ? askOn(process.stdin, process.stderr, call.place.signal) : undefined;
    try {
      return await initialise(call, asker);
    } finally {
      asker?.close();
    }
  },
};

/**
 * Does what `mlops init` does.
 * @param asker asks the person; absent where the defaults are taken.
 */
export async function initialise(
  { words, options, flags, place }: CommandCall,
  asker: Asker | undefined,
): Promise<{ text: string; json: unknown }> {
  const folder = resolve(place.directory, options['working-directory'] ?? '.');
  if (
    !(await stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    ))
  ) {
    throw new ConfigurationError(`The working directory "${folder}" does not exist.`, {
      location: { key: 'working-directory' },
      hint: 'Make it, or name another.',
    });
  }
  const given = checkOptions(words, options);
  const configFile = join(folder, configFileName);
  const mayWrite = async (paths: readonly string[]) =>
    flags.has('overwrite') ? undefined : refuseExisting(paths, folder);
  await mayWrite([configFile]);
  const answering = (option: string): Answering => ({ given: given[option], asker });

  const files = given.source === undefined ? await findDataFiles(folder) : [];
  const source = await answerSource(answering('source'), files);
  const repository = await findRepository(folder);
  const stateDirectory = join(folder, stateFolder);
  const platform = await selectPlatform({
    choice: 'local',
    token: undefined,
    environment: place.environment,
    workingDirectory: folder,
    stateDirectory,
    log: place.log,
  });
  const request: DataRequest = {
    source: belowFolder(source.value, folder),
    workingDirectory: folder,
    repositoryDirectory: repository.root,
    stateDirectory,
    secrets: platform.secrets,
    load: () => loadDuckDB(platform),
    log: place.log,
    signal: place.signal,
  };
  warnOfOutside(request);
  const data = await openData(request);
  try {
    const guess = guessTarget(data.described);
    const target = await answerTarget(answering('target'), data.described, guess);
    const deploy = await answerDeployment(answering('deploy'));
    const monitor = await answerMonitor(answering('monitor'));
    const decisions: Decisions = {
      name: given.name ?? namePipeline(request.source, folder),
      target: target.value,
      ...(given.task === undefined ? {} : { task: given.task as LearningTask }),
      deploy: deploy.value,
      current: monitor.value,
    };
    const proposal = await proposePipeline(data, decisions, request);
    const branch = given.branch ?? repository.defaultBranch;
    const workflows =
      given.workflow === 'no'
        ? new Map<string, string>()
        : workflowFiles({
            name: proposal.name,
            defaultBranch: branch,
            target: proposal.deploy,
            schedule: proposal.current !== undefined,
            ...(repository.folder === '' ? {} : { workingDirectory: repository.folder }),
          });
    const text = configurationText(proposal);
    parseConfig(text);
    const written = new Map<string, string>([
      [configFile, text],
      ...[...workflows].map(([path, content]): [string, string] => [join(repository.root, path), content]),
    ]);
    await mayWrite([...written.keys()]);
    const made = [`${stateFolder}/`, ...(proposal.deploy === 'directory' ? ['deployed/'] : [])];
    const ignored = await ignoreFile(folder, repository, made);
    if (ignored !== null) written.set(ignored.path, ignored.text);
    place.signal.throwIfAborted();
    await writeFiles(written);

    const choices: Choice[] = [
      {
        what: 'data',
        value: `${request.source}, ${data.described.rows} rows`,
        option: 'source',
        isDefault: source.isDefault,
      },
      {
        what: 'predicts',
        value: `${proposal.target} (${proposal.task})`,
        option: 'target',
        isDefault: target.isDefault,
        ...(target.isDefault && guess !== null ? { reason: guess.reason } : {}),
      },
      { what: 'goes live', value: `as a ${proposal.deploy}`, option: 'deploy', isDefault: deploy.isDefault },
      { what: 'is watched', value: monitor.value ?? 'no', option: 'monitor', isDefault: monitor.isDefault },
    ];
    const paths = [...written.keys()].map((path) => shownPath(path, folder));
    return {
      text: summary({ proposal, choices, paths, hasWorkflow: workflows.size > 0, branch }),
      json: { files: paths, ...described(proposal) },
    };
  } finally {
    await data.close();
  }
}

/** Options by name, with the word as the source. @throws ConfigurationError naming the one that cannot be used. */
function checkOptions(
  words: readonly string[],
  options: Readonly<Record<string, string>>,
): Readonly<Record<string, string | undefined>> {
  const sources = [...words, ...(options.source === undefined ? [] : [options.source])];
  if (sources.length > 1) {
    throw new ConfigurationError(`init takes one data file, not "${sources.join('" and "')}".`, {
      hint: 'Name several with a pattern in quotes, such as "data/*.csv".',
    });
  }
  const allowed = (option: string, values: readonly string[]): void => {
    const value = options[option];
    if (value === undefined || values.includes(value)) return;
    throw new ConfigurationError(`--${option} is "${value}", which is not allowed.`, {
      location: { key: option },
      hint: `Allowed: ${values.join(', ')}.`,
    });
  };
  allowed('task', tasks);
  allowed('workflow', ['yes', 'no']);
  const name = pipelineName.optional().safeParse(options.name);
  if (!name.success) {
    throw new ConfigurationError(`--name is "${options.name}"; it ${name.error.issues[0].message}.`, {
      location: { key: 'name' },
      hint: 'For example --name house-prices.',
    });
  }
  return { ...options, source: sources[0] };
}

/** An absolute path below the folder as a relative one: mlops.yml is read on other machines. */
function belowFolder(source: string, folder: string): string {
  if (!isAbsolute(source)) return source;
  const inside = relative(folder, source);
  return inside.startsWith('..') || isAbsolute(inside) ? source : inside.replaceAll('\\', '/');
}

/** What lies outside the repository is there on this machine alone. */
function warnOfOutside({ source, workingDirectory, repositoryDirectory, log }: DataRequest): void {
  if (source.includes('://')) return;
  const path = relative(repositoryDirectory, resolve(workingDirectory, source));
  if (path.startsWith('..') || isAbsolute(path)) {
    log.warning(`"${source}" lies outside the repository: a workflow will not find it.`);
  }
}

function described({ name, task, source, target, positive, split, gate, deploy, current }: Proposal): object {
  return { name, task, source, target, positive, split, gate: gate?.metrics, deploy, current };
}
