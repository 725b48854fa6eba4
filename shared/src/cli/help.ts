import { commonInputs } from '../action/inputs.ts';
import type { Stage, Stages } from '../action/stage.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';

/** What `mlops --help` prints. */
export async function overview(stages: Stages): Promise<string> {
  const lines = ['Usage: mlops <command> [--input value …] [--json]', '', 'Commands:'];
  const rows: [string, string][] = [];
  for (const [name, load] of Object.entries(stages)) rows.push([name, (await load()).description]);
  rows.push(['lifecycle', 'All of them, one after the other.']);
  for (const [name, load] of Object.entries(commands)) rows.push([name, (await load()).description]);
  lines.push(...aligned(rows), '', '"mlops <command> --help" lists the inputs of a command.', '');
  return lines.join('\n');
}

/** What `mlops <command> --help` prints. */
export function commandHelp(command: Command): string {
  const rows = Object.entries(command.options).map(([name, { description, flag }]): [string, string] => [
    flag ? `--${name}` : `--${name} value`,
    description,
  ]);
  rows.push(['--json', 'Print the result as one line of JSON; all else goes to standard error.']);
  return [
    command.description,
    '',
    `Usage: mlops ${command.name} ${command.usage}`,
    '',
    ...aligned(rows),
    '',
  ].join('\n');
}

/** What `mlops <stage> --help` prints. */
export function stageHelp(stage: Stage): string {
  const inputs = Object.entries({ ...stage.inputs.shape, ...commonInputs.shape });
  const rows = inputs.map(([name, schema]): [string, string] => [
    `--${name}`,
    (schema as { description?: string }).description ?? '',
  ]);
  rows.push(['--json', 'Print the result as one line of JSON; all else goes to standard error.']);
  return [
    stage.description,
    '',
    `Usage: mlops ${stage.name} [--input value …]`,
    '',
    ...aligned(rows),
    '',
  ].join('\n');
}

function aligned(rows: readonly [string, string][]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}
