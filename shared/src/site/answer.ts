import { positiveClass, predictLabel } from '../evaluate/make-predictions.ts';
import type { Membership } from '../learners/learner.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import { formatNumber, formatPercent } from '../report/format.ts';

/** What is shown of a model's answer to one row. */
export interface Answer {
  /** The answer in a few words. */
  readonly headline: string;
  /** How it came about, in a sentence. */
  readonly note: string;
  /** A bar for each possible answer, the strongest first; `share` in [0, 1] is its length. */
  readonly bars: readonly { readonly label: string; readonly share: number; readonly text: string }[];
  /** All numbers with every digit. */
  readonly figures: {
    readonly headings: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}

/** What a model gave for one row: see `Predictor`. */
export interface ModelOutput {
  readonly numbers: Float64Array;
  readonly membership?: Membership | undefined;
  /** Contextual bandit: what each action is expected to earn. */
  readonly rewards?: Float64Array | undefined;
}

type Facts = Pick<ModelManifest, 'task' | 'target' | 'classes' | 'positive' | 'threshold'>;

/** Says a model's numbers for one row in words. */
export function describeAnswer(facts: Facts, output: ModelOutput): Answer {
  const [number] = output.numbers;
  switch (facts.task) {
    case 'classification':
      return classAnswer(facts, output.numbers);
    case 'regression':
      return {
        headline: `${facts.target}: ${formatNumber(number)}`,
        note: '',
        bars: [],
        figures: { headings: [facts.target, 'Value'], rows: [['Predicted', String(number)]] },
      };
    case 'clustering':
      return clusterAnswer(facts, output);
    case 'anomaly':
      return anomalyAnswer(number, facts.threshold ?? Number.POSITIVE_INFINITY);
    case 'contextual-bandit':
      return actionAnswer(facts.classes, output);
    case 'reinforcement':
      return policyAnswer(output.numbers);
  }
}

function classAnswer({ target, classes, positive, threshold }: Facts, shares: Float64Array): Answer {
  const decided = positiveClass(classes, positive);
  const limit = threshold ?? 0.5;
  const predicted = predictLabel(shares, 0, classes.length, decided, limit);
  const rule =
    decided === null
      ? 'It is the most probable class.'
      : `"${classes[decided]}" is predicted at a probability of ${formatNumber(limit)} or more.`;
  return {
    headline: `${target}: ${classes[predicted]}`,
    note: `With a probability of ${formatPercent(shares[predicted])}. ${rule}`,
    bars: sharesOf(classes, shares),
    figures: figuresOf('Class', 'Probability', classes, shares),
  };
}

function clusterAnswer({ classes }: Facts, { numbers, membership }: ModelOutput): Answer {
  const order = orderOf(numbers);
  if (membership === 'probability') {
    return {
      headline: `Cluster ${classes[order[0]]}`,
      note: `It is the most probable one, with ${formatPercent(numbers[order[0]])}.`,
      bars: sharesOf(classes, numbers),
      figures: figuresOf('Cluster', 'Probability', classes, numbers),
    };
  }
  const nearest = order.toReversed().sort((a, b) => numbers[a] - numbers[b] || a - b);
  const farthest = Math.max(...numbers) || 1;
  return {
    headline: `Cluster ${classes[nearest[0]]}`,
    note: `Its centre is the nearest: ${formatNumber(numbers[nearest[0]])} away, in columns that are standardised.`,
    bars: nearest.map((k) => ({
      label: `Distance to cluster ${classes[k]}`,
      share: numbers[k] / farthest,
      text: formatNumber(numbers[k]),
    })),
    figures: figuresOf('Cluster', 'Distance', classes, numbers),
  };
}

function anomalyAnswer(score: number, threshold: number): Answer {
  const largest = Math.max(Math.abs(score), Number.isFinite(threshold) ? Math.abs(threshold) : 0) || 1;
  const bar = (label: string, value: number) => ({
    label,
    share: Math.max(0, Math.min(1, value / largest)),
    text: formatNumber(value),
  });
  return {
    headline: score > threshold ? 'Anomalous' : 'Not anomalous',
    note: `Its score is ${formatNumber(score)}; rows that score above ${formatNumber(threshold)} are anomalous.`,
    bars: [bar('Score of this row', score), bar('Threshold', threshold)],
    figures: {
      headings: ['', 'Value'],
      rows: [
        ['Score', String(score)],
        ['Threshold', String(threshold)],
      ],
    },
  };
}

function actionAnswer(actions: readonly string[], { numbers, rewards }: ModelOutput): Answer {
  const [best] = orderOf(numbers);
  const expected = rewards === undefined ? '' : ` and is expected to earn ${formatNumber(rewards[best])}`;
  return {
    headline: `Action: ${actions[best]}`,
    note: `The policy takes it with a probability of ${formatPercent(numbers[best])}${expected}.`,
    bars: sharesOf(actions, numbers),
    figures: {
      headings: ['Action', 'Probability', ...(rewards === undefined ? [] : ['Expected reward'])],
      rows: actions.map((action, k) => [
        action,
        String(numbers[k]),
        ...(rewards === undefined ? [] : [String(rewards[k])]),
      ]),
    },
  };
}

function policyAnswer(values: Float64Array): Answer {
  const [best] = orderOf(values);
  const names = Array.from(values, (_, action) => String(action));
  return {
    headline: `Action ${best}`,
    note: 'Its number is the largest; the first of equals is taken.',
    bars: [],
    figures: figuresOf('Action', 'Number', names, values),
  };
}

/** Indices from the largest number to the smallest; equal ones in their order. */
function orderOf(numbers: Float64Array): number[] {
  return [...numbers.keys()].sort((a, b) => numbers[b] - numbers[a] || a - b);
}

/** Bars that a person takes in; the figures have all. */
const mostBars = 10;

function sharesOf(labels: readonly string[], shares: Float64Array): Answer['bars'] {
  return orderOf(shares)
    .slice(0, mostBars)
    .map((k) => ({ label: labels[k], share: shares[k], text: formatPercent(shares[k]) }));
}

function figuresOf(
  what: string,
  heading: string,
  labels: readonly string[],
  numbers: Float64Array,
): Answer['figures'] {
  return { headings: [what, heading], rows: labels.map((label, k) => [label, String(numbers[k])]) };
}
