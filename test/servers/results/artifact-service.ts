import { createHash } from 'node:crypto';
import type { BlobStore } from './blobs.ts';
import { type TwirpCall, type TwirpMethods, twirpError } from './twirp.ts';

/** An artifact in the store. Tests may change its digest. */
export interface ServedArtifact {
  readonly id: number;
  /** The run, as `runBackendId` names it. */
  readonly run: string;
  readonly job: string;
  readonly name: string;
  readonly createdAt: string;
  readonly blob: string;
  size: number;
  /** `sha256:…`; null as for artifacts of old libraries. */
  digest: string | null;
  /** False until FinalizeArtifact: such artifacts take their name but are not listed. */
  complete: boolean;
  /** Whether its time is over: it is listed, and its content is gone. */
  expired: boolean;
}

/** `github.actions.results.api.v1.ArtifactService`, version 7 of the artifact format. */
export function artifactService(artifacts: ServedArtifact[], blobs: BlobStore): TwirpMethods {
  let lastId = 1000;
  const named = ({ run, input }: TwirpCall): ServedArtifact | undefined =>
    artifacts.find((artifact) => artifact.run === run && artifact.name === input.name);
  const foreign = ({ run, job, input }: TwirpCall): boolean =>
    input.workflow_run_backend_id !== run || input.workflow_job_run_backend_id !== job;

  return {
    CreateArtifact(call) {
      const { name, version, mime_type } = call.input;
      if (foreign(call)) return twirpError(403, 'permission_denied', 'the token is for another job');
      if (typeof name !== 'string' || /[":<>|*?\r\n\\/]/.test(name) || version !== 7) {
        return twirpError(400, 'invalid_argument', 'name or version');
      }
      if (named(call)) {
        return twirpError(
          409,
          'already_exists',
          'Conflict: an artifact with this name already exists on the workflow run',
        );
      }
      const blob = blobs.reserve(`${name}.zip`, String(mime_type ?? 'application/zip'));
      artifacts.push({
        id: ++lastId,
        run: call.run,
        job: call.job,
        name,
        createdAt: new Date().toISOString(),
        blob,
        size: 0,
        digest: null,
        complete: false,
        expired: false,
      });
      return { status: 200, body: { ok: true, signed_upload_url: blobs.signedUrl(call.origin, blob) } };
    },

    FinalizeArtifact(call) {
      const artifact = named(call);
      const content = artifact && blobs.content(artifact.blob);
      if (!artifact || !content) return twirpError(404, 'not_found', 'nothing was uploaded');
      const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
      if (Number(call.input.size) !== content.length || (call.input.hash ?? digest) !== digest) {
        return twirpError(400, 'invalid_argument', 'size or hash differ from the uploaded content');
      }
      Object.assign(artifact, { size: content.length, digest, complete: true });
      return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
    },

    ListArtifacts({ run, input }) {
      const found = artifacts.filter(
        (artifact) =>
          artifact.run === run &&
          artifact.complete &&
          (input.name_filter === undefined || artifact.name === input.name_filter) &&
          (input.id_filter === undefined || String(artifact.id) === input.id_filter),
      );
      return {
        status: 200,
        body: {
          artifacts: found.map((artifact) => ({
            workflow_run_backend_id: artifact.run,
            workflow_job_run_backend_id: artifact.job,
            database_id: String(artifact.id),
            name: artifact.name,
            size: String(artifact.size),
            created_at: artifact.createdAt,
            ...(artifact.digest === null ? {} : { digest: artifact.digest }),
          })),
        },
      };
    },

    GetSignedArtifactURL(call) {
      const artifact = named(call);
      if (!artifact?.complete) return twirpError(404, 'not_found', 'no such artifact');
      return { status: 200, body: { signed_url: blobs.signedUrl(call.origin, artifact.blob) } };
    },

    DeleteArtifact(call) {
      const artifact = named(call);
      if (!artifact) return twirpError(404, 'not_found', 'no such artifact');
      artifacts.splice(artifacts.indexOf(artifact), 1);
      return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
    },
  };
}
