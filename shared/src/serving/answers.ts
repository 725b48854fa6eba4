import { positiveClass, predictLabel } from '../evaluate/make-predictions.ts';
import type { Predictor } from '../learners/learner.ts';
import type { LearningTask } from '../learners/tasks.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import { RefusedRequest } from './refused-request.ts';
import type { RequestForm } from './request-reader.ts';

/** One named part of an answer. */
export interface AnswerField {
  readonly name: 'prediction' | 'probabilities' | 'distances' | 'score';
  readonly type: 'text' | 'number' | 'boolean';
  /** Numbers a row, in the order of `classes`; null for a single value. */
  readonly width: number | null;
}

/** Turns a predictor's numbers into the text of an answer. */
export interface AnswerWriter {
  /** One alone is written without its name, as TensorFlow Serving does. */
  readonly fields: readonly AnswerField[];
  /** Numbers a row that the predictor gives. */
  readonly width: number;
  /** @throws RefusedRequest for a row that the model has no finite answer for. */
  write(output: Float64Array, rows: number, form: RequestForm): string;
  /** What the model decides for a row, where it decides something: the place of a class, 0 or 1; for a number null. */
  decide(output: Float64Array, row: number): number | null;
}

type AnsweringManifest = Pick<ModelManifest, 'task' | 'classes' | 'positive' | 'threshold'>;

/** @throws RangeError for a task whose models answer no rows. */
export function answerWriter(manifest: AnsweringManifest, predictor: Predictor): AnswerWriter {
  const { classes, threshold } = manifest;
  if (manifest.task === 'regression') return numberWriter();
  if (manifest.task === 'anomaly') {
    const limit = threshold ?? Number.POSITIVE_INFINITY;
    const decide = (output: Float64Array, row: number) => Number(output[row] > limit);
    return decidedWriter(
      [
        { name: 'prediction', type: 'boolean', width: null },
        { name: 'score', type: 'number', width: null },
      ],
      ['false', 'true'],
      1,
      decide,
    );
  }
  const distances = manifest.task === 'clustering' && predictor.membership === 'distance';
  return decidedWriter(
    [
      { name: 'prediction', type: 'text', width: null },
      { name: distances ? 'distances' : 'probabilities', type: 'number', width: classes.length },
    ],
    classes.map((label) => JSON.stringify(label)),
    classes.length,
    deciderOf(manifest, distances),
  );
}

/** The rule that metrics count by; of clusters at a distance the nearest. */
function deciderOf(
  { task, classes, positive, threshold }: AnsweringManifest,
  distances: boolean,
): (output: Float64Array, row: number) => number {
  const width = classes.length;
  if (distances) return (output, row) => nearestOf(output, row * width, width);
  const decided = task === 'classification' ? positiveClass(classes, positive) : null;
  const limit = threshold ?? 0.5;
  return (output, row) => predictLabel(output, row, width, decided, limit);
}

function nearestOf(distances: Float64Array, start: number, clusters: number): number {
  let best = 0;
  for (let k = 1; k < clusters; k++) if (distances[start + k] < distances[start + best]) best = k;
  return best;
}

function numberWriter(): AnswerWriter {
  return {
    fields: [{ name: 'prediction', type: 'number', width: null }],
    width: 1,
    write(output, rows, form) {
      requireFinite(output, rows, 1);
      const numbers = output.join(',');
      return form === 'rows' ? `{"predictions":[${numbers}]}` : `{"outputs":[${numbers}]}`;
    },
    decide: () => null,
  };
}

/** @param labels what each decision is in JSON. */
function decidedWriter(
  fields: readonly [AnswerField, AnswerField],
  labels: readonly string[],
  width: number,
  decide: (output: Float64Array, row: number) => number,
): AnswerWriter {
  const [, { name, width: list }] = fields;
  const open = list === null ? '' : '[';
  const close = list === null ? '' : ']';
  const numbersOf = (output: Float64Array, row: number): string => {
    let text = open;
    const start = row * width;
    for (let k = 0; k < width; k++) text += k === 0 ? output[start] : `,${output[start + k]}`;
    return text + close;
  };
  return {
    fields,
    width,
    decide,
    write(output, rows, form) {
      requireFinite(output, rows, width);
      if (form === 'rows') {
        let text = '{"predictions":[';
        for (let row = 0; row < rows; row++) {
          text += `${row === 0 ? '' : ','}{"prediction":${labels[decide(output, row)]},"${name}":${numbersOf(output, row)}}`;
        }
        return `${text}]}`;
      }
      const decisions: string[] = [];
      const numbers: string[] = [];
      for (let row = 0; row < rows; row++) {
        decisions.push(labels[decide(output, row)]);
        numbers.push(numbersOf(output, row));
      }
      return `{"outputs":{"prediction":[${decisions.join(',')}],"${name}":[${numbers.join(',')}]}}`;
    },
  };
}

/** JSON has no infinity, and an answer that is no number is none. */
function requireFinite(output: Float64Array, rows: number, width: number): void {
  if (output.length !== rows * width) {
    throw new Error(`The model gives ${output.length} numbers for ${rows} rows, not ${rows * width}.`);
  }
  for (let i = 0; i < output.length; i++) {
    if (output[i] - output[i] === 0) continue;
    throw new RefusedRequest(
      422,
      `Row ${Math.floor(i / width)}: the model has no finite answer for these values.`,
    );
  }
}

/** Whether models of a task answer rows, which one that learned in an environment does not. */
export function answersRows(task: LearningTask): boolean {
  return task !== 'reinforcement';
}
