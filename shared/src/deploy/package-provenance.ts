import { type AttestationResult, attest } from '../attestation/attest.ts';
import { describeSigner, findAttestation } from '../attestation/check-attestation.ts';
import {
  type Material,
  provenancePredicateType,
  provenanceStatement,
} from '../attestation/provenance-statement.ts';
import { mostSubjects, type Subject, subject } from '../attestation/statement.ts';
import { sha256 } from '../base/digest.ts';
import { ConfigurationError, InfrastructureError } from '../base/errors.ts';
import type { Platform } from '../platform/ports.ts';
import type { VerifiedPackage } from '../registry/downloads.ts';
import { type ModelManifest, manifestText } from '../registry/manifest.ts';
import type { ResolvedPackage } from '../registry/model-reference.ts';
import {
  assetFiles,
  checksumsAsset,
  checksumsText,
  manifestAsset,
  publishedManifest,
} from '../registry/release-assets.ts';
import type { Candidate, DeploymentTarget, Destination } from './target.ts';

/** What a deployment attests of the package that it puts in place. */
export interface PackageProvenance {
  /** The target, whose package is attested once it is in place and before it goes live. */
  attested(target: DeploymentTarget, candidate: Candidate): DeploymentTarget;
  /** What became of it, for reports. */
  text(): string;
}

/**
 * Attests the build provenance of the package as it is published. That is for `deploy` to do and not for `train`: only
 * here do the assets have the bytes that people download, and this job runs no code of a training's dependencies that
 * could sign in its name. What training made is among the materials, with the run and the commit that made it.
 *
 * A package that was deployed before, or put in place by an earlier run, was built there, so that this run does not
 * say that it built it: see `checkProvenance`.
 * @param model as it is given to the stage.
 * @param options.required whether what cannot be attested must not go live.
 * @throws ConfigurationError if it is required and this run can attest nothing.
 */
export function packageProvenance(
  model: ResolvedPackage<ModelManifest>,
  platform: Platform,
  options: { required: boolean },
): PackageProvenance {
  if (model.version !== null) {
    return { attested: (target) => target, text: () => `that of ${model.origin}` };
  }
  const { unavailable } = platform.attestations;
  if (options.required && unavailable !== null) {
    throw new ConfigurationError(`The package cannot be attested: ${unavailable}.`, {
      location: { key: 'deploy.require-attestation' },
      hint: 'Give this job the permissions "id-token: write" and "attestations: write".',
    });
  }
  let result: AttestationResult | undefined;
  let earlier: string | undefined;

  async function attestPackage(candidate: Candidate, destination: Destination): Promise<void> {
    earlier = await provenBefore(destination.packageDigest, platform);
    if (earlier !== undefined) return;
    result = await attest(async () => {
      const run = await platform.attestations.identity();
      return provenanceStatement(
        packageSubjects(candidate, destination),
        run,
        packageMaterials(model, platform.run.runId, `${run.server}/${run.repository}`),
      );
    }, platform);
    if (!options.required || result.url !== null) return;
    throw new InfrastructureError(
      `The provenance of the package is ${result.text}, and deploy.require-attestation asks for it.`,
      {
        hint: 'Give this job the permissions "id-token: write" and "attestations: write".',
        cause: result.error,
      },
    );
  }

  return {
    attested: (target, candidate) => ({
      ...target,
      async prepare(...given) {
        const destination = await target.prepare(...given);
        await attestPackage(candidate, destination);
        return destination;
      },
    }),
    text: () => (earlier === undefined ? (result?.text ?? 'not attested') : `attested before: ${earlier}`),
  };
}

/** Who attested the package before; undefined if nobody did whom we trust. */
async function provenBefore(packageDigest: string, platform: Platform): Promise<string | undefined> {
  if (platform.attestations.unavailable !== null) return undefined;
  try {
    const found = await findAttestation(packageDigest, provenancePredicateType, platform);
    return found.kind === 'proven' ? describeSigner(found.attestation) : undefined;
  } catch {
    // Then it is attested once more, which harms nobody.
    return undefined;
  }
}

/** Everything that can be downloaded, so that each file can be checked by itself; and the model by its id. */
function packageSubjects(
  { manifest, versionTag }: Pick<Candidate, 'manifest' | 'versionTag'>,
  { packageDigest, place }: Destination,
): Subject[] {
  const whole = [subject(versionTag, manifest.id), subject(manifestAsset, packageDigest)];
  let files: Subject[] = manifest.files.map(({ path, sha256: digest }) => subject(path, digest));
  if (place.target === 'release') {
    // The one of both that was published: with or without answers for single rows.
    const published = [true, false]
      .map((withPredictions) => publishedManifest(manifest, withPredictions))
      .find((candidate) => sha256(manifestText(candidate)) === packageDigest);
    if (published !== undefined) {
      whole.push(subject(checksumsAsset, sha256(checksumsText(published, packageDigest))));
      files = assetFiles(published).map(({ asset, sha256: digest }) => subject(asset, digest));
    }
  }
  // Too many to be named one by one: the manifest has the digests of all.
  return whole.length + files.length <= mostSubjects ? [...whole, ...files] : whole;
}

function packageMaterials(
  { manifest, packageDigest }: VerifiedPackage<ModelManifest>,
  runId: string,
  repository: string,
): Material[] {
  const trainedElsewhere = manifest.run !== runId;
  return [
    {
      name: 'package of train',
      uri: `${repository}/actions/runs/${manifest.run}`,
      digest: { sha256: packageDigest },
    },
    ...(trainedElsewhere && manifest.commit !== ''
      ? [{ name: 'code of train', uri: `git+${repository}`, digest: { gitCommit: manifest.commit } }]
      : []),
    { name: 'data set', digest: { sha256: manifest.datasetId } },
  ];
}
