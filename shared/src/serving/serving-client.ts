import { z } from 'zod';
import { InfrastructureError, messageOf } from '../base/errors.ts';

const statusSchema = z.object({
  model_version_status: z.array(
    z.object({
      label: z.string(),
      state: z.string(),
      model_id: z.string().nullable(),
      status: z.object({ error_message: z.string() }),
    }),
  ),
});

const metadataSchema = z.object({
  metadata: z.object({ mlops: z.object({ version: z.string(), model_id: z.string() }) }),
});

const count = z.int().nonnegative();
const trialSchema = z.object({
  version: z.string(),
  model_id: z.string(),
  requests: count,
  onlyTrialFailed: count,
  onlyCurrentFailed: count,
  compared: count,
  disagreements: count,
});
export type TrialReport = z.infer<typeof trialSchema>;

const numbers = z.array(z.number());
const predictionsSchema = z.object({
  predictions: z.array(
    z.union([
      z.number(),
      z.object({ probabilities: numbers }),
      z.object({ distances: numbers }),
      z.object({ score: z.number() }),
    ]),
  ),
});

/** A version as a server tells it. */
export interface FoundVersion {
  readonly label: string;
  readonly state: string;
  readonly modelId: string | null;
  /** Empty where nothing went wrong. */
  readonly error: string;
}

/** Longest time for one answer, in milliseconds. */
const answerTime = 5000;

/** Asks a server of ours as its clients do. Every method throws InfrastructureError where there is no such answer. */
export class ServingClient {
  readonly #url: string;
  readonly #base: string;

  /** @param url of the server, without a path. @param name of the model. */
  constructor(url: string, name: string) {
    this.#url = url;
    this.#base = `${url.replace(/\/+$/, '')}/v1/models/${name}`;
  }

  /** The versions that it has or had; none where it has loaded none yet. */
  async versions(): Promise<FoundVersion[]> {
    const { status, body } = await this.#ask('', undefined);
    if (status === 404) return [];
    return this.#parse(statusSchema, status, body).model_version_status.map((found) => ({
      label: found.label,
      state: found.state,
      modelId: found.model_id,
      error: found.status.error_message,
    }));
  }

  /** The version that answers now; null where none does. A version that is only tried is AVAILABLE as well. */
  async current(): Promise<{ label: string; modelId: string } | null> {
    const { status, body } = await this.#ask('/metadata', undefined);
    if (status === 404) return null;
    const { version, model_id: modelId } = this.#parse(metadataSchema, status, body).metadata.mlops;
    return { label: version, modelId };
  }

  /** What its trial has seen; null where nothing is tried. */
  async trial(): Promise<TrialReport | null> {
    const { status, body } = await this.#ask('/trial', undefined);
    return status === 404 ? null : this.#parse(trialSchema, status, body);
  }

  /**
   * Asks the current version.
   * @param request as `writeRequest` gives it.
   * @returns the version that answered, and its numbers as `Predictor.predict` gives them.
   */
  async predict(request: string): Promise<{ version: string; output: Float64Array }> {
    const { status, body, version } = await this.#ask(':predict', request);
    const { predictions } = this.#parse(predictionsSchema, status, body);
    const output = predictions.flatMap((prediction) => {
      if (typeof prediction === 'number') return prediction;
      if ('score' in prediction) return prediction.score;
      return 'distances' in prediction ? prediction.distances : prediction.probabilities;
    });
    return { version, output: Float64Array.from(output) };
  }

  async #ask(
    path: string,
    body: string | undefined,
  ): Promise<{ status: number; body: string; version: string }> {
    try {
      const response = await fetch(this.#base + path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json' },
        signal: AbortSignal.timeout(answerTime),
        redirect: 'error',
        ...(body === undefined ? {} : { body }),
      });
      const version = response.headers.get('x-model-version') ?? '';
      return { status: response.status, body: await response.text(), version };
    } catch (cause) {
      const why = cause instanceof Error && cause.cause ? messageOf(cause.cause) : messageOf(cause);
      throw new InfrastructureError(`The server at ${this.#url} does not answer: ${why}`, {
        hint: 'Start it with "mlops serve --directory", or set deploy.server.url.',
        retryable: true,
        cause,
      });
    }
  }

  #parse<T>(schema: z.ZodType<T>, status: number, body: string): T {
    if (status === 200) {
      try {
        return schema.parse(JSON.parse(body));
      } catch {
        // Told below.
      }
    }
    throw new InfrastructureError(
      `The server at ${this.#url} answered with status ${status}: ${JSON.stringify(body.slice(0, 300))}.`,
      { hint: 'Is it "mlops serve", for the model of this pipeline?' },
    );
  }
}
