import { ConfigurationError } from '../../base/errors.ts';
import { suggestName } from '../../base/nearest.ts';
import { fileKind } from '../../data/sources/formats.ts';
import { formatBytes } from '../../report/format.ts';
import type { TableDescription } from './describe-columns.ts';
import type { DataFile } from './find-data-files.ts';
import type { TargetGuess } from './guess-target.ts';
import type { Asker } from './terminal.ts';

/** An answer, and whether the person gave it or it was taken for want of one. */
export interface Answer<Value> {
  readonly value: Value;
  readonly isDefault: boolean;
}

/** How a question is answered: by an option, else by a person, else by the default. */
export interface Answering {
  /** The option's value, if it was given. */
  readonly given: string | undefined;
  /** Absent where nobody can be asked. */
  readonly asker: Asker | undefined;
}

/** @throws ConfigurationError if no data file is there and none was named. */
export async function answerSource(
  { given, asker }: Answering,
  files: readonly DataFile[],
): Promise<Answer<string>> {
  if (given !== undefined) return { value: given, isDefault: false };
  const [first] = files;
  if (first === undefined && asker === undefined) {
    throw new ConfigurationError('There is no data file here.', {
      hint: 'Name it: mlops init data/file.csv. CSV, TSV, JSON lines and Parquet can be read.',
    });
  }
  if (asker === undefined) return { value: first.path, isDefault: true };
  const value = await asker.ask({
    text: 'Where is the data? A number, a path or glob, or an address.',
    choices: files.map(({ path, bytes }, index) => `${index + 1}  ${path} (${formatBytes(bytes)})`),
    fallback: first?.path ?? '',
    accept: (answer) => {
      const chosen = /^\d+$/.test(answer) ? files[Number(answer) - 1]?.path : answer;
      if (chosen) return chosen;
      throw new ConfigurationError(
        answer === '' ? 'There is no data file here.' : `There is no file ${answer}.`,
        {
          hint: 'Write the path of a CSV, TSV, JSON lines or Parquet file.',
        },
      );
    },
  });
  return { value, isDefault: value === first?.path };
}

/** @throws ConfigurationError if the data has no such column, or none that can be guessed and nobody to ask. */
export async function answerTarget(
  { given, asker }: Answering,
  { columns }: TableDescription,
  guess: TargetGuess | null,
): Promise<Answer<string>> {
  const names = columns.map(({ name }) => name);
  const named = (answer: string): string => {
    const exact = names.includes(answer) ? answer : undefined;
    const found = exact ?? names.find((name) => name.toLowerCase() === answer.toLowerCase());
    if (found !== undefined) return found;
    throw new ConfigurationError(
      answer === '' ? 'No column stands out.' : `The data has no column "${answer}".`,
      {
        location: { key: 'target', column: answer },
        hint: suggestName(answer, names),
      },
    );
  };
  if (given !== undefined) return { value: named(given), isDefault: false };
  if (asker === undefined) {
    if (guess !== null) return { value: guess.column.name, isDefault: true };
    throw new ConfigurationError('No column looks like what is predicted.', {
      location: { key: 'target' },
      hint: `Name it with --target: ${names.slice(0, 20).join(', ')}.`,
    });
  }
  const width = Math.min(40, Math.max(...names.map((name) => name.length)));
  const value = await asker.ask({
    text: 'Which column is predicted?',
    choices: columns.map(
      ({ name, type, distinct }) => `${name.padEnd(width)}  ${type}, ${distinct} different values`,
    ),
    fallback: guess?.column.name ?? '',
    accept: named,
  });
  return { value, isDefault: value === guess?.column.name };
}

const targets = ['release', 'directory'] as const;
export type DeploymentTarget = (typeof targets)[number];

export async function answerDeployment({ given, asker }: Answering): Promise<Answer<DeploymentTarget>> {
  const accept = (answer: string): DeploymentTarget => {
    const found = targets.find((target) => target === answer || target[0] === answer);
    if (found !== undefined) return found;
    throw new ConfigurationError(`A model does not go live as "${answer}".`, {
      location: { key: 'deploy' },
      hint: 'Allowed: release, directory.',
    });
  };
  if (given !== undefined) return { value: accept(given), isDefault: false };
  if (asker === undefined) return { value: 'release', isDefault: true };
  const value = await asker.ask({
    text: 'How does a model go live?',
    choices: [
      'release    a release of the repository, with the packaged model as an asset',
      'directory  a folder on a machine of yours',
    ],
    fallback: 'release',
    accept,
  });
  return { value: accept(value), isDefault: value === 'release' };
}

/** @returns where production's data will lie; null if nothing is watched. */
export async function answerMonitor({ given, asker }: Answering): Promise<Answer<string | null>> {
  const accept = (answer: string): string => {
    if (/^(no|n)$/i.test(answer)) return 'no';
    if (/^[a-z][a-z0-9+]*:\/\//i.test(answer) || fileKind(answer) !== null) return answer;
    throw new ConfigurationError(`"${answer}" names no data files.`, {
      location: { key: 'monitor' },
      hint: 'Write a path, glob or address such as data/production/*.csv, or no.',
    });
  };
  const asked = async () =>
    asker === undefined
      ? 'no'
      : asker.ask({
          text: 'Does a schedule watch production? Then write where its data will lie, such as data/production/*.csv.',
          fallback: 'no',
          accept,
        });
  const value = given === undefined ? await asked() : accept(given);
  return { value: value === 'no' ? null : value, isDefault: given === undefined && value === 'no' };
}
