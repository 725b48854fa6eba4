import { visibleLine } from '../../report/visible-text.ts';
import type { Proposal } from './configuration-text.ts';

/** One of the four answers. */
export interface Choice {
  readonly what: string;
  readonly value: string;
  /** The option that says it outright. */
  readonly option: string;
  /** Whether it was taken for want of an answer. */
  readonly isDefault: boolean;
  readonly reason?: string;
}

/** What was chosen, what was written, and what to do next. */
export function summary({
  proposal,
  choices,
  paths,
  hasWorkflow,
  branch,
}: {
  readonly proposal: Proposal;
  readonly choices: readonly Choice[];
  readonly paths: readonly string[];
  readonly hasWorkflow: boolean;
  readonly branch: string;
}): string {
  const { gate, current } = proposal;
  const then = hasWorkflow
    ? `Commit what was written and push: a pull request judges the model, "${branch}" deploys it.`
    : 'Commit what was written.';
  return [
    '',
    ...choices.map(choiceLine),
    ...(gate === undefined ? [] : [gate.reason]),
    '',
    `Written: ${paths.join(', ')}.`,
    '',
    'Next:',
    '  1. Read mlops.yml; the expectations and the gate are first guesses.',
    `  2. mlops lifecycle${current === undefined ? '' : `   (once files lie in ${visibleLine(current)})`}`,
    `  3. ${then}`,
    '',
  ].join('\n');
}

function choiceLine({ what, value, option, isDefault, reason }: Choice): string {
  const why = reason === undefined ? '' : `, ${reason}`;
  return `${what.padEnd(10)}  ${visibleLine(value)}${why}${isDefault ? `  (--${option} says otherwise)` : ''}`;
}
