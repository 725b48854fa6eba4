import { join } from 'node:path';
import { z } from 'zod';
import type { Outcome, Stage, StageContext } from '../../../shared/src/action/stage.ts';
import { ConfigurationError, InfrastructureError, messageOf } from '../../../shared/src/base/errors.ts';
import { temporaryName } from '../../../shared/src/base/files.ts';
import type { ArtifactFacts, FoundRun, Platform } from '../../../shared/src/platform/ports.ts';
import { asStrangersWords } from '../../../shared/src/publication/as-strangers-words.ts';
import { checkOrigin, refuseRun } from '../../../shared/src/publication/check-origin.ts';
import { fetchPublication } from '../../../shared/src/publication/fetch-publication.ts';
import {
  postPublicationCheck,
  postPublicationComment,
} from '../../../shared/src/publication/post-publication.ts';
import { isPublicationArtifact, type Publication } from '../../../shared/src/publication/publication.ts';
import { visibleSentence } from '../../../shared/src/report/visible-text.ts';
import { type Handled, publishingReport } from './report.ts';

/** A repository has a few pipelines; a forged run could have hundreds of artifacts. */
const mostPublications = 20;

const inputs = z.strictObject({
  'run-id': z
    .string()
    .regex(/^(\d{1,15}|local)$/, 'must be the id of a run: the number in its address')
    .optional()
    .describe('The run that judged; by default the one whose end set this workflow off.'),
});

const outputs = {
  'comment-url': 'Where the comment is; of several pipelines, one a line.',
  'check-url': 'Where the check run is; of several pipelines, one a line.',
};

/**
 * The second phase for pull requests whose own runs cannot write, as those from forks. It runs with a token that can,
 * so it runs no code of theirs, and believes nothing that their run left: see docs/forks.md.
 */
export const stage: Stage<z.infer<typeof inputs>, keyof typeof outputs> = {
  name: 'publish-report',
  description: 'Posts the verdict that a run for a pull request from a fork could not post itself.',
  inputs,
  outputs,
  async run(given, context) {
    const { platform } = context;
    const runId = given['run-id'] ?? defaultRun(platform);
    const run = await platform.runs.find(runId);
    if (run === null) {
      throw new ConfigurationError(`This repository has no run ${runId}.`, { location: { key: 'run-id' } });
    }
    const refusal = refuseRun(run);
    if (refusal !== null) {
      throw new ConfigurationError(`There is nothing to publish: ${refusal}.`, {
        location: { key: 'run-id' },
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the expression is what the user writes
        hint: "Give the job: if: ${{ github.event.workflow_run.event == 'pull_request' }}",
      });
    }
    const artifacts = (await platform.artifacts.list({ runId })).filter(({ name }) =>
      isPublicationArtifact(name),
    );
    const newest = [...new Map(artifacts.toReversed().map((artifact) => [artifact.name, artifact])).values()];
    const handled: Handled[] = [];
    for (const artifact of newest.slice(0, mostPublications)) {
      context.signal.throwIfAborted();
      handled.push(await publish(artifact, run, context));
    }
    for (const { name } of newest.slice(mostPublications)) {
      handled.push({
        artifact: name,
        result: 'refused',
        reason: `a run may leave ${mostPublications} reports`,
      });
    }
    return describeOutcome(run, handled);
  },
};

function defaultRun({ run, kind }: Platform): string {
  if (kind === 'local') return run.runId;
  if (run.triggeredBy !== null) return run.triggeredBy;
  throw new ConfigurationError('There is no run whose report could be published.', {
    location: { key: 'run-id' },
    hint: 'Run this on workflow_run, or name the run with "run-id".',
  });
}

/** Checks one publication and posts it. Refusals are results; only the platform's own failures are thrown. */
async function publish(
  artifact: ArtifactFacts,
  run: FoundRun,
  { platform, stateDirectory }: StageContext,
): Promise<Handled> {
  const { name } = artifact;
  let publication: Publication;
  try {
    const scratch = temporaryName(join(stateDirectory, 'publications', name));
    publication = await fetchPublication(artifact, platform.artifacts, scratch);
  } catch (error) {
    // What may go better another time is not the artifact's fault.
    if (error instanceof InfrastructureError && error.retryable) throw error;
    return { artifact: name, result: 'refused', reason: visibleSentence(messageOf(error)) };
  }
  const { pullRequest, wanted } = publication;
  const pull = await platform.pullRequests.find(pullRequest);
  try {
    if (checkOrigin(publication, run, pull) === 'overtaken') {
      const reason = `pull request #${pullRequest} has a newer commit, whose run reports on it`;
      return { artifact: name, result: 'overtaken', reason };
    }
  } catch (error) {
    return { artifact: name, result: 'refused', reason: visibleSentence(messageOf(error)) };
  }
  const fromFork = run.headRepository !== platform.run.repository;
  const shown = {
    ...publication,
    report: asStrangersWords(publication, {
      origin: describeOrigin(run, fromFork),
      repositoryUrl: platform.run.url?.replace(/\/actions\/runs\/\d+$/, '') ?? null,
    }),
  };
  const whole = run.url === null ? null : { text: 'Run with the whole report', url: run.url };
  const comment = wanted.comment
    ? await postPublicationComment(shown, platform, whole, run.attempt ?? 1)
    : null;
  const check = wanted.check
    ? await postPublicationCheck(shown, platform, whole, { fromFork, url: run.url })
    : null;
  return {
    artifact: name,
    result: 'published',
    pullRequest,
    verdict: publication.verdict,
    comment: comment?.url ?? null,
    check: check?.url ?? null,
  };
}

function describeOrigin({ id, headRepository, commit }: FoundRun, fromFork: boolean): string {
  const source = `Run ${id} judged the commit ${commit || '(none)'} of ${headRepository}.`;
  return fromFork
    ? `${source} That is a fork: its own code computed all figures below, and nobody has checked them.`
    : source;
}

function describeOutcome(run: FoundRun, handled: readonly Handled[]): Outcome<keyof typeof outputs> {
  const refused = handled.flatMap((one) => (one.result === 'refused' ? [one] : []));
  const published = handled.filter((one) => one.result === 'published');
  const lines = (urls: readonly (string | null)[]) => urls.filter((url) => url !== null).join('\n');
  const [first] = refused;
  return {
    outputs: {
      'comment-url': lines(published.map(({ comment }) => comment)),
      'check-url': lines(published.map(({ check }) => check)),
    },
    result: { stage: 'publish-report', run: run.id, reports: handled },
    report: publishingReport(run.id, handled),
    ...(first === undefined
      ? {}
      : {
          error: new InfrastructureError(
            `The report "${first.artifact}" of run ${run.id} is refused: ${withoutStop(first.reason)}.`,
            {
              hint: 'Look at that run and at the pull request that it belongs to before you approve anything of it.',
            },
          ),
        }),
  };
}

function withoutStop(reason: string): string {
  return reason.replace(/\.$/, '');
}
