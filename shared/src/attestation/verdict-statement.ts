import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { VerifiedPackage } from '../registry/downloads.ts';
import type { VerdictManifest } from '../registry/manifest.ts';
import { readVerdictDocument } from '../registry/verdict-document.ts';
import { type Statement, subject } from './statement.ts';

/** What the predicate of an attested verdict means: docs/proof.md describes it. */
export const verdictPredicateType = 'https://github.com/mlops-actions/mlops-actions/attestations/verdict/v1';

/**
 * Parts of a verdict's document that are attested. Examples of rows and values of slices are left out: an attestation
 * is kept for ever, and an artifact is not. The manifest has the digest of the whole document.
 */
const attestedParts = [
  'rules',
  'metrics',
  'baselineMetrics',
  'headline',
  'remarks',
  'pairing',
  'rulesChange',
] as const;

const predicateSchema = z.strictObject({
  manifest: z.record(z.string(), z.unknown()),
  findings: z.record(z.string(), z.unknown()),
});

/**
 * The statement that attests a verdict: about the model that was judged and about the verdict's own package, so that it
 * is found by both.
 */
export async function verdictStatement(verdict: VerifiedPackage<VerdictManifest>): Promise<Statement> {
  const { manifest, packageDigest } = verdict;
  const document = (await readVerdictDocument(verdict)) ?? {};
  const findings = Object.fromEntries(
    attestedParts.filter((part) => document[part] !== undefined).map((part) => [part, document[part]]),
  );
  return {
    subject: [
      subject(`verdict on ${manifest.name}`, packageDigest),
      subject(`model ${manifest.name}`, manifest.modelId),
    ],
    predicateType: verdictPredicateType,
    predicate: { manifest, findings },
  };
}

/**
 * Whether an attested predicate says the same as the verdict that is there. The parts that it has are compared, so that
 * a later version may attest more of them.
 * @returns what differs, as the end of a sentence; null if nothing does.
 */
export async function whatDiffers(
  predicate: unknown,
  verdict: VerifiedPackage<VerdictManifest>,
): Promise<string | null> {
  const attested = predicateSchema.safeParse(predicate);
  if (!attested.success) return `its predicate is not a verdict (${z.prettifyError(attested.error)})`;
  const { manifest, findings } = attested.data;
  if (!isDeepStrictEqual(manifest, asJson(verdict.manifest))) {
    return 'it states another verdict than the one that is there';
  }
  const document = (await readVerdictDocument(verdict)) ?? {};
  const other = Object.keys(findings).find((part) => !isDeepStrictEqual(findings[part], document[part]));
  return other === undefined ? null : `it states other ${other} than the verdict that is there`;
}

/** What is left of a value once it was written as JSON. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
