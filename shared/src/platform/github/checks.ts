import { randomUUID } from 'node:crypto';
import type { CheckAnnotation, CheckStore } from '../ports.ts';
import type { Purpose } from './api-failure.ts';
import { type GitHubClient, PAGE_SIZE } from './request.ts';
import { shorten, TEXT_LIMIT } from './text.ts';

/** GitHub takes so many annotations with one request. */
const ANNOTATIONS_A_REQUEST = 50;

/** GitHub's limit for the title of a check's output, in characters. */
const TITLE_LIMIT = 255;

interface CheckRun {
  readonly id: number;
  readonly html_url: string | null;
  readonly external_id: string | null;
  readonly output: { readonly annotations_count: number };
}

/** Completed check runs on commits of this repository, those of pull requests among them. */
export function githubChecks(client: GitHubClient): CheckStore {
  return {
    async create({ name, conclusion, title, summary, annotations = [], commit = client.run.commit, url }) {
      const purpose: Purpose = { action: `make the check run "${name}"`, permission: 'checks: write' };
      const output = { title: shorten(title, TITLE_LIMIT), summary: shorten(summary, TEXT_LIMIT) };
      const all = annotations.map(toGitHub);
      const externalId = randomUUID();
      const details = url ?? client.run.url;
      const check = await client.send<CheckRun>(
        purpose,
        (octokit) =>
          octokit.rest.checks.create({
            ...client.repository,
            name,
            head_sha: commit,
            status: 'completed',
            conclusion,
            external_id: externalId,
            ...(details === null ? {} : { details_url: details }),
            output: { ...output, annotations: all.slice(0, ANNOTATIONS_A_REQUEST) },
          }),
        { lookup: () => findCheck(client, purpose, { name, commit, externalId }) },
      );
      for (let sent = ANNOTATIONS_A_REQUEST; sent < all.length; sent += ANNOTATIONS_A_REQUEST) {
        await append(client, purpose, check.id, output, all.slice(sent, sent + ANNOTATIONS_A_REQUEST), sent);
      }
      return { url: check.html_url ?? details ?? '', change: 'created' };
    },
  };
}

/** The check run of ours that an answer was lost for. */
async function findCheck(
  client: GitHubClient,
  purpose: Purpose,
  { name, commit, externalId }: { name: string; commit: string; externalId: string },
): Promise<CheckRun | undefined> {
  const { check_runs } = await client.send<{ check_runs: CheckRun[] }>(purpose, (octokit) =>
    octokit.rest.checks.listForRef({
      ...client.repository,
      ref: commit,
      check_name: name,
      filter: 'all',
      per_page: PAGE_SIZE,
    }),
  );
  return check_runs.find(({ external_id }) => external_id === externalId);
}

type GitHubAnnotation = ReturnType<typeof toGitHub>;

/** Adds annotations to a check run that has `before` of them. */
async function append(
  client: GitHubClient,
  purpose: Purpose,
  id: number,
  output: { title: string; summary: string },
  annotations: GitHubAnnotation[],
  before: number,
): Promise<void> {
  await client.send<CheckRun>(
    purpose,
    (octokit) =>
      octokit.rest.checks.update({
        ...client.repository,
        check_run_id: id,
        output: { ...output, annotations },
      }),
    {
      lookup: async () => {
        const check = await client.send<CheckRun>(purpose, (octokit) =>
          octokit.rest.checks.get({ ...client.repository, check_run_id: id }),
        );
        return check.output.annotations_count > before ? check : undefined;
      },
    },
  );
}

function toGitHub({ path, line, level, message }: CheckAnnotation) {
  return {
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    message: shorten(message, TEXT_LIMIT),
  };
}
