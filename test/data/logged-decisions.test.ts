import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { Random } from '../../shared/src/base/random.ts';
import { type Owner, readSplitFile, type Workspace, workspace } from '../support/workspace.ts';

interface Decision {
  hour: number;
  device: string;
  action: string;
  reward: string;
  propensity: string;
  later: number;
}

type Change = (decision: Decision, row: number) => void;

const configuration = `name: log
task: reinforcement
data: { source: log.csv }
train: { algorithm: contextual-bandit }
`;

/** 600 decisions between two actions, with their true propensities. */
function decisions(change: Change = () => undefined): string {
  const random = new Random(1);
  const lines = Array.from({ length: 600 }, (_, row) => {
    const device = random.uniform() < 0.5 ? 'phone' : 'desk';
    const share = device === 'phone' ? 0.8 : 0.3;
    const taken = random.uniform() < share;
    const reward = random.uniform() < 0.5 ? 1 : 0;
    const decision: Decision = {
      hour: random.uniform() * 24,
      device,
      action: taken ? '01' : '1',
      reward: String(reward),
      propensity: String(taken ? share : 1 - share),
      later: reward * 2 + 0.5,
    };
    change(decision, row);
    return Object.values(decision).join();
  });
  return `hour,device,action,reward,propensity,later\n${lines.join('\n')}\n`;
}

const makeSpace = (t: Owner, csv: string, config = configuration): Promise<Workspace> =>
  workspace(t, { 'mlops.yml': config, 'log.csv': csv });

async function warningsOf(t: Owner, csv: string, config = configuration): Promise<string> {
  const space = await makeSpace(t, csv, config);
  const { outcome } = await space.run('prepare-data');
  return (outcome.result.warnings as string[]).join('\n');
}

interface Schema {
  columns: { name: string; type: string; role: string }[];
}

describe('a log of decisions', () => {
  test('has roles of its own, which no rule and no wish makes features', async (t) => {
    const config = `${configuration}features: { keep: [action, reward, propensity] }\n`;
    const space = await makeSpace(t, decisions(), config);
    const { outcome } = await space.run('prepare-data');
    assert.equal((outcome.result.manifest as { task: string }).task, 'contextual-bandit');
    const { columns } = await space.readJson<Schema>('.mlops/data-sets/log-dataset/schema.json');
    assert.deepEqual(
      columns.map(({ name, type, role }) => [name, type, role]),
      [
        ['hour', 'number', 'feature'],
        ['device', 'text', 'feature'],
        // Actions are text as written: "01" is another one than "1".
        ['action', 'text', 'action'],
        ['reward', 'integer', 'reward'],
        ['propensity', 'number', 'propensity'],
        // What was known only when the reward was is no context.
        ['later', 'number', 'dropped'],
      ],
    );
    assert.deepEqual(
      (outcome.result.leftOut as { name: string; rule: string }[]).map(({ name, rule }) => [name, rule]),
      [['later', 'leaking']],
    );
    const table = await readSplitFile(space, 'log-dataset', 'train');
    const action = table.columns.get('action');
    assert.ok(action?.kind === 'text');
    assert.deepEqual([...action.dictionary].sort(), ['01', '1']);
  });

  test('has propensities that fit', async (t) => {
    assert.doesNotMatch(await warningsOf(t, decisions()), /propensit/);
  });

  test('may name its columns otherwise', async (t) => {
    const csv = decisions().replace('action,reward,propensity', 'offer,profit,probability');
    const config = configuration.replace(
      'source: log.csv',
      'source: log.csv, action: offer, reward: profit, propensity: probability',
    );
    const space = await makeSpace(t, csv, config);
    await space.run('prepare-data');
    const { columns } = await space.readJson<Schema>('.mlops/data-sets/log-dataset/schema.json');
    const roles = Object.fromEntries(columns.map(({ name, role }) => [name, role]));
    assert.deepEqual([roles.offer, roles.profit, roles.probability], ['action', 'reward', 'propensity']);
  });

  test('rewards may be truth values', async (t) => {
    const space = await makeSpace(
      t,
      decisions((each) => {
        each.reward = each.reward === '1' ? 'true' : 'false';
      }),
    );
    await space.run('prepare-data');
    const { outcome } = await space.run('train', { params: '{ base: linear, method: direct }' });
    const { logging_value: mean } = JSON.parse(outcome.outputs.metrics ?? '{}') as Record<string, number>;
    assert.ok(mean > 0.3 && mean < 0.7);
  });
});

describe('what a log cannot be', () => {
  const at = (row: number, changed: Partial<Decision>): Change => {
    return (each, place) => void (place === row && Object.assign(each, changed));
  };
  const everywhere = (changed: (each: Decision) => Partial<Decision>): Change => {
    return (each) => void Object.assign(each, changed(each));
  };
  const cases: [name: string, change: Change, message: RegExp][] = [
    ['no action', at(3, { action: '' }), /1 of 600 rows have no action in "action"/],
    ['no reward', at(2, { reward: '' }), /1 of 600 rows have no finite number in "reward"/],
    ['a reward that is NaN', at(0, { reward: 'NaN' }), /1 of 600 rows have no finite number/],
    ['an infinite reward', at(0, { reward: 'inf' }), /"reward" is of type text, not a number/],
    ['no propensity', at(9, { propensity: '' }), /1 of 600 rows have no probability/],
    ['a propensity of 0', at(9, { propensity: '0' }), /1 of 600 rows have no probability/],
    ['a negative propensity', at(9, { propensity: '-0.1' }), /above 0 and up to 1/],
    [
      'a propensity in per cent',
      everywhere(({ propensity }) => ({ propensity: String(Number(propensity) * 100) })),
      /600 of 600 rows/,
    ],
    ['a reward in words', everywhere(() => ({ reward: 'much' })), /"reward" is of type text, not a number/],
    ['one action alone', everywhere(() => ({ action: 'a' })), /one action only/],
    ['no chance at all', everywhere(() => ({ propensity: '1' })), /Every action was certain/],
  ];
  for (const [name, change, message] of cases) {
    test(name, async (t) => {
      const space = await makeSpace(t, decisions(change));
      await assert.rejects(space.run('prepare-data'), (error: unknown) => {
        assert.ok(error instanceof ConfigurationError, String(error));
        assert.match(error.message, message);
        return true;
      });
    });
  }

  for (const [change, message] of [
    ['propensity: chance', /no column "chance"/],
    ['action: device, reward: hour, propensity: hour', /"hour" is used for two things/],
    ['weight: reward', /"reward" is used for two things/],
    ['target: device', /have no target/],
    ['id: [action]', /"action" is used for two things/],
  ] as const) {
    test(`configured as { ${change} }`, async (t) => {
      const config = configuration.replace('source: log.csv', `source: log.csv, ${change}`);
      const space = await makeSpace(t, decisions(), config);
      await assert.rejects(space.run('prepare-data'), message);
    });
  }

  test('without the algorithm, reinforcement has no data, and says what has', async (t) => {
    const space = await makeSpace(t, decisions(), configuration.replace(/train: .*\n/, ''));
    await assert.rejects(space.run('prepare-data'), (error: ConfigurationError) => {
      assert.match(error.hint ?? '', /contextual-bandit/);
      return true;
    });
  });
});

describe('what is said of a log', () => {
  test('actions of few rows', async (t) => {
    const warnings = await warningsOf(
      t,
      decisions((each, row) => {
        if (row === 5) each.action = 'once';
      }),
    );
    assert.match(warnings, /Of 1 of 3 actions the log has fewer than 20 rows: "once" \(1\)/);
  });

  test('small propensities', async (t) => {
    const warnings = await warningsOf(
      t,
      decisions((each, row) => {
        if (row === 5) each.propensity = '0.00123';
      }),
    );
    assert.match(warnings, /1 rows have a propensity below 0.01 \(the least is 0.00123\)/);
  });

  test('decisions without chance', async (t) => {
    const warnings = await warningsOf(
      t,
      decisions((each, row) => {
        if (row < 30) each.propensity = '1';
      }),
    );
    assert.match(warnings, /In 30 of 600 rows the action was certain/);
  });

  test('propensities that do not fit', async (t) => {
    // Of the other action: a common mistake.
    const warnings = await warningsOf(
      t,
      decisions((each) => {
        each.propensity = String(1 - Number(each.propensity));
      }),
    );
    assert.match(warnings, /propensities of "01" do not fit how often it was taken/);
    assert.match(warnings, /Estimates that rest on them are wrong/);
  });
});
