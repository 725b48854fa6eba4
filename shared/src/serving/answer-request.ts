import type { ModelHost } from './model-host.ts';
import { parseBody } from './parse-body.ts';
import { RefusedRequest } from './refused-request.ts';
import type { RequestRows } from './request-reader.ts';
import type { ServedModel } from './served-model.ts';
import { keyHash } from './trial.ts';

/** A request whose body is here. */
export interface PredictRequest {
  readonly body: Buffer;
  /** The version that the address asks for; null for the current one. */
  readonly version: number | null;
  /** What decides whether a trial takes it; null: the body. */
  readonly key: string | null;
}

/** What goes back, and how it came about. */
export interface PredictAnswer {
  /** JSON. */
  readonly text: string;
  readonly model: ServedModel;
  /** Valid until the next request is answered. */
  readonly rows: RequestRows;
  readonly output: Float64Array;
  /** Values that the model has no category for. */
  readonly unseen: number;
}

/**
 * Answers a request with the current version, or with the one that is tried beside it. What a version fails that was
 * switched to a short time ago, the one before it answers.
 * @throws RefusedRequest with the reason for the sender. @throws whatever a model throws that fails.
 */
export function answerRequest(host: ModelHost, request: PredictRequest, maxRows: number): PredictAnswer {
  const model = modelFor(host, request.version);
  const body = parseBody(request.body);
  const trial = request.version === null ? host.trial : null;
  if (trial !== null) {
    const hash = keyHash(request.key === null ? request.body : Buffer.from(request.key));
    if (trial.takes(hash)) {
      const current = attempt(model, body, maxRows);
      const tried = attempt(trial.model, body, maxRows);
      trial.count(current.answer, tried.answer, hash);
      const first = trial.settings.mode === 'canary' ? [tried, current] : [current];
      const answered = first.find(({ answer }) => answer !== null)?.answer;
      if (answered) return answered;
      throw current.error;
    }
  }
  try {
    return answerWith(model, body, maxRows);
  } catch (error) {
    const previous = request.version === null ? host.previous : null;
    if (previous === null || isSendersFault(error)) throw error;
    const { answer } = attempt(previous, body, maxRows);
    if (answer === null) throw error;
    host.fellBack(model, error);
    return answer;
  }
}

/** A request that no model could answer; one that this model has no finite answer for (422) is not. */
function isSendersFault(error: unknown): boolean {
  return error instanceof RefusedRequest && error.status !== 422;
}

function answerWith(model: ServedModel, body: unknown, maxRows: number): PredictAnswer {
  const rows = model.reader.read(body, maxRows);
  const output = model.predictor.predict(rows.table);
  const text = model.answers.write(output, rows.table.rows, rows.form);
  return { text, model, rows, output, unseen: model.reader.unseenValues() };
}

function attempt(
  model: ServedModel,
  body: unknown,
  maxRows: number,
): { answer: PredictAnswer | null; error: unknown } {
  try {
    return { answer: answerWith(model, body, maxRows), error: null };
  } catch (error) {
    return { answer: null, error };
  }
}

function modelFor(host: ModelHost, version: number | null): ServedModel {
  const model = version === null ? host.current : host.find(version);
  if (model !== null) return model;
  if (version !== null) throw new RefusedRequest(404, `The version ${version} is not served.`);
  throw new RefusedRequest(503, 'No version is served yet.', { 'retry-after': '1' });
}
