/**
 * `npm run bench:deploy -- [--deployments 200] [--races 100] [--target directory]`: deployments that are killed at any
 * moment while readers load the model, deployments at the same time, models that fail before and after the switch, and
 * what must be refused. Processes are real ones of the command line.
 */
import { parseArgs } from 'node:util';
import { print } from '../gate/print.ts';
import { benchFaults } from './faults.ts';
import { benchKills } from './kills.ts';
import { benchRaces } from './races.ts';
import { benchTargets } from './targets.ts';

const { values } = parseArgs({
  options: {
    deployments: { type: 'string', default: '200' },
    races: { type: 'string', default: '100' },
    target: { type: 'string', multiple: true, default: Object.keys(benchTargets) },
  },
});

if (Number(values.deployments) > 0) {
  for (const target of values.target) await benchKills(target, Number(values.deployments));
} else print('Killed deployments: skipped.');
if (Number(values.races) > 0) await benchRaces(Number(values.races));
else print('Races: skipped.');
await benchFaults();
