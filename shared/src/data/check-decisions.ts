import { ConfigurationError } from '../base/errors.ts';
import type { TypedColumn } from './column-types.ts';
import { type Database, quoteName } from './database.ts';
import type { LoggedColumns } from './logged-columns.ts';

/** Actions whose rewards can be told apart at most: a model of each is trained several times. */
const mostActions = 1000;
/** An action of fewer rows is hardly known: what they earned is mostly chance. */
const fewRows = 20;
/** Below it, one row counts as more than a hundred. */
const smallPropensity = 0.01;
/** An action of fewer rows does not tell whether its propensities are right. */
const rowsToCheck = 30;
/** Standard errors from which propensities cannot be right: with a thousand actions chance reaches 5 in 1 of 2,000 logs. */
const mostErrors = 5;
/** Actions that a message names. */
const shownActions = 5;

interface Facts {
  rows: number;
  actions: number;
  without_action: number;
  without_reward: number;
  outside: number;
  least: number;
  small: number;
  certain: number;
}

/**
 * Checks the rows of a log of decisions (the view `labelled`): each needs an action, a number that it earned and the
 * probability that it was taken with.
 * @returns what the user should know, one sentence each.
 * @throws ConfigurationError naming column and key.
 */
export async function checkDecisions(
  database: Database,
  typed: readonly TypedColumn[],
  { action, reward, propensity }: LoggedColumns,
): Promise<string[]> {
  for (const [key, name, types] of [
    ['data.reward', reward, ['integer', 'number', 'boolean']],
    ['data.propensity', propensity, ['integer', 'number']],
  ] as const) {
    const type = typed.find((column) => column.name === name)?.type;
    if (type !== undefined && (types as readonly string[]).includes(type)) continue;
    throw new ConfigurationError(`The column "${name}" is of type ${type}, not a number.`, {
      location: { key, column: name },
      hint: 'Look for text among its values; data.missing says how a missing value is written.',
    });
  }
  const [a, r, p] = [action, reward, propensity].map(quoteName);
  const [facts] = await database.rows<Facts>(
    `SELECT count(*) AS rows, count(DISTINCT ${a}) AS actions,
       count(*) FILTER (WHERE ${a} IS NULL) AS without_action,
       count(*) FILTER (WHERE ${r} IS NULL) AS without_reward,
       count(*) FILTER (WHERE NOT coalesce(${p} > 0 AND ${p} <= 1, false)) AS outside,
       coalesce(min(${p}), 0)::DOUBLE AS least,
       count(*) FILTER (WHERE ${p} < ${smallPropensity}) AS small,
       count(*) FILTER (WHERE ${p} >= 1) AS certain
     FROM labelled`,
  );
  refuseUnusable(facts, { action, reward, propensity });
  const warnings: string[] = [];
  const rare = await database.rows<{ action: string; rows: number }>(
    `SELECT ${a}::VARCHAR AS action, count(*) AS rows FROM labelled GROUP BY ALL
     HAVING count(*) < ${fewRows} ORDER BY rows, action`,
  );
  if (rare.length > 0) {
    const named = rare.slice(0, shownActions).map((each) => `"${each.action}" (${each.rows})`);
    const others = rare.length > shownActions ? ` and ${rare.length - shownActions} more` : '';
    warnings.push(
      `Of ${rare.length} of ${facts.actions} actions the log has fewer than ${fewRows} rows: ${named.join(', ')}${others}. What they earn is hardly known.`,
    );
  }
  if (facts.small > 0) {
    warnings.push(
      `${facts.small} rows have a propensity below ${smallPropensity} (the least is ${Number(facts.least.toPrecision(3))}): each may count as more than ${1 / smallPropensity} rows, and intervals become wide.`,
    );
  }
  warnings.push(...(await checkBalance(database, facts.rows, { action, reward, propensity })));
  if (facts.certain > 0) {
    warnings.push(
      `In ${facts.certain} of ${facts.rows} rows the action was certain (propensity 1): they do not tell what another one would have earned there. What a policy that takes another one there is worth cannot be computed.`,
    );
  }
  return warnings;
}

/**
 * Whether propensities can be those of the actions: over all rows the mean of 1{action}/propensity is 1 for an action
 * that every row might have taken, and less for one that some could not (the arithmetic mean test of Li, Chen, Kleban
 * and Gupta 2015, "Counterfactual estimation and optimization of click metrics in search engines").
 */
async function checkBalance(
  database: Database,
  rows: number,
  { action, propensity }: LoggedColumns,
): Promise<string[]> {
  const p = quoteName(propensity);
  const sums = await database.rows<{ action: string; sum: number; squares: number }>(
    `SELECT ${quoteName(action)}::VARCHAR AS action, sum(1 / ${p})::DOUBLE AS sum, sum(1 / (${p} * ${p}))::DOUBLE AS squares
     FROM labelled GROUP BY ALL HAVING count(*) >= ${rowsToCheck} ORDER BY action`,
  );
  return sums.flatMap(({ action: name, sum, squares }) => {
    const mean = sum / rows;
    const error = Math.sqrt((squares / rows - mean ** 2) / rows);
    if (Math.abs(mean - 1) <= mostErrors * error) return [];
    const reading =
      mean > 1
        ? 'they are too small'
        : 'they are too large, or some contexts could not have this action at all';
    return [
      `The propensities of "${name}" do not fit how often it was taken: by them there should be ${mean.toPrecision(3)} times as many rows; ${reading}. Estimates that rest on them are wrong.`,
    ];
  });
}

function refuseUnusable(facts: Facts, { action, reward, propensity }: LoggedColumns): void {
  const refuse = (bad: number, column: string, key: string, lack: string, hint: string): void => {
    if (bad === 0) return;
    throw new ConfigurationError(`${bad} of ${facts.rows} rows have no ${lack} in "${column}".`, {
      location: { key, column },
      hint,
    });
  };
  refuse(
    facts.without_action,
    action,
    'data.action',
    'action',
    'Each row is a decision that was taken; leave others out with data.query.',
  );
  refuse(
    facts.without_reward,
    reward,
    'data.reward',
    'finite number',
    'Write the reward of decisions that earned nothing as 0, or leave rows whose reward is not known yet out with data.query.',
  );
  refuse(
    facts.outside,
    propensity,
    'data.propensity',
    'probability above 0 and up to 1',
    'It is the probability with which the policy that was running then took this action in this context.',
  );
  if (facts.actions < 2) {
    throw new ConfigurationError('The log has one action only: there is nothing to choose.', {
      location: { key: 'data.action', column: action },
      hint: 'Log decisions between two actions at least.',
    });
  }
  if (facts.actions > mostActions) {
    throw new ConfigurationError(`The log has ${facts.actions} actions.`, {
      location: { key: 'data.action', column: action },
      hint: `At most ${mostActions} can be learned; is it the right column?`,
    });
  }
  if (facts.certain === facts.rows) {
    throw new ConfigurationError('Every action was certain (propensity 1): the log tells of no other one.', {
      location: { key: 'data.propensity', column: propensity },
      hint: 'Let some chance decide, for example another action in 5 % of the decisions, and log its probability.',
    });
  }
}
