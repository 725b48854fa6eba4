import { columnExpectations } from '../../config/expectation-schema.ts';
import { inFlow, nameText } from '../../config/write-expectations.ts';
import type { LearningTask } from '../../learners/learner.ts';
import type { ProposedExpectations } from './propose-expectations.ts';
import type { ProposedGate } from './propose-gate.ts';
import type { ProposedSplit } from './propose-split.ts';

const suite = 'https://raw.githubusercontent.com/mlops-actions/mlops-actions/v1';

/** What mlops.yml shall say. */
export interface Proposal {
  readonly name: string;
  readonly task: LearningTask;
  readonly source: string;
  /** Beside the empty text. */
  readonly missing: readonly string[];
  readonly id?: string;
  readonly target: string;
  readonly positive?: string;
  readonly split: ProposedSplit;
  readonly deploy: 'release' | 'directory';
  /** Where production's data will lie; absent means that nothing is watched. */
  readonly current?: string;
  readonly expect?: ProposedExpectations;
  readonly gate?: ProposedGate;
}

/** The text of mlops.yml: short, in the order in which a model lives, with a comment where a value was guessed. */
export function configurationText(proposal: Proposal): string {
  const { name, task, deploy, current } = proposal;
  return [
    `# yaml-language-server: $schema=${suite}/shared/mlops.schema.json`,
    `name: ${inFlow(name)}`,
    `task: ${task}`,
    ...dataLines(proposal),
    'train:',
    '  algorithm: gradient-boosted-trees',
    ...gateLines(proposal.gate),
    'deploy:',
    `  target: ${deploy}`,
    ...(current === undefined ? [] : ['monitor:', `  current: ${inFlow(current)}`]),
    '',
  ].join('\n');
}

function dataLines({ source, missing, id, target, positive, expect, split }: Proposal): string[] {
  const whyTime =
    typeof split.by === 'object' ? '  # learns from the past, is judged on what came later' : '';
  return [
    'data:',
    `  source: ${inFlow(source)}`,
    ...(missing.length === 0 ? [] : [`  missing: ${inFlow(['', ...missing])}`]),
    ...(id === undefined ? [] : [`  id: ${inFlow([id])}  # tells rows apart; never a feature`]),
    `  target: ${inFlow(target)}`,
    ...(positive === undefined ? [] : [`  positive: ${inFlow(positive)}  # the label that metrics speak of`]),
    ...(expect === undefined ? [] : expectationLines(expect)),
    ...(Object.keys(split).length === 0 ? [] : [`  split: ${inFlow(split)}${whyTime}`]),
  ];
}

function expectationLines({ expectations, leftOut }: ProposedExpectations): string[] {
  const entries: [string, unknown][] = [['rows', expectations.rows], ...columnExpectations(expectations)];
  return [
    '  expect:  # from this data, with room for more of it',
    ...entries.map(([name, expectation]) => `    ${nameText(name)}: ${inFlow(expectation)}`),
    ...(leftOut === 0 ? [] : [`    # ${leftOut} more columns: mlops infer-schema`]),
  ];
}

function gateLines(gate: ProposedGate | undefined): string[] {
  if (gate === undefined) return [];
  const hasMinimum = Object.values(gate.metrics).some(({ min }) => min !== undefined);
  return [
    'gate:',
    '  metrics:',
    `    # ${gate.reason}`,
    ...(hasMinimum ? [] : ['    # That is no clear difference: add a "min" once a model is better.']),
    ...Object.entries(gate.metrics).map(([metric, rule]) => `    ${metric}: ${inFlow(rule)}`),
  ];
}
