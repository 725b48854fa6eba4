import { z } from 'zod';
import { messageOf } from '../base/errors.ts';
import { verdictSentence } from '../gate/outcome.ts';
import type { ArtifactLimits, CheckAnnotation } from '../platform/ports.ts';
import { pipelineName } from '../registry/manifest.ts';
import type { Report } from '../report/report.ts';
import { reportSchema } from '../report/report-schema.ts';
import { longTextLimit, shortenMiddle } from '../report/visible-text.ts';

/**
 * What a run could not post itself, because its token only reads, and leaves for the action publish-report: the
 * verdict's report as data, never as Markdown. Whoever publishes it renders it.
 */

/** The one file of the artifact. */
export const publicationFile = 'publication.json';

/** What an artifact with a publication may be. Beyond it nothing is fetched or unpacked. */
export const publicationLimits: ArtifactLimits = { packed: 4 * 2 ** 20, unpacked: 8 * 2 ** 20, files: 2 };

/** Longest publication that is written, in bytes: it is below the limits even if packing gains nothing. */
const longestWritten = 3 * 2 ** 20;

const artifactPrefix = 'mlops-report-';

/** The artifact in which a pipeline leaves its publication. */
export function publicationArtifact(pipeline: string): string {
  return artifactPrefix + pipeline;
}

/** Whether an artifact is one with a publication, by its name. */
export function isPublicationArtifact(name: string): boolean {
  return name.startsWith(artifactPrefix) && pipelineName.safeParse(name.slice(artifactPrefix.length)).success;
}

const commit = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})?$/, 'must be the id of a commit');

export const publicationSchema = z
  .strictObject({
    format: z.literal('mlops-publication/1'),
    /** The pipeline. */
    name: pipelineName,
    /** The run that gave the verdict. */
    run: z.string().regex(/^(\d{1,20}|local)$/, 'must be the id of a run'),
    /** The pull request's head that was judged; empty outside git. */
    commit,
    /** 0 at a terminal, where there is none. */
    pullRequest: z.int().nonnegative(),
    verdict: z.enum(['pass', 'fail', 'inconclusive']),
    /** What is left to be posted. */
    wanted: z.strictObject({ comment: z.boolean(), check: z.boolean() }),
    /** Of the check run. */
    conclusion: z.enum(['success', 'failure', 'neutral']),
    /** Of the check run: what did not hold, and where it is written. */
    annotations: z
      .array(
        z.strictObject({
          path: z
            .string()
            .max(1000)
            .regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\\\p{Cc}]+$/u, 'must be a path inside the repository'),
          line: z.int().min(1).max(1_000_000),
          level: z.enum(['notice', 'warning', 'failure']),
          message: z.string().max(100_000),
        }),
      )
      .max(1000),
    report: reportSchema,
  })
  .refine(
    ({ verdict, conclusion, report }) =>
      conclusion !== 'success' || (verdict === 'pass' && report.status === 'pass'),
    {
      error: 'says "success" although the verdict is not "pass"',
      path: ['conclusion'],
    },
  )
  .refine(
    ({ verdict, report: { status } }) => status === verdict || (status === 'warning' && verdict === 'pass'),
    {
      error: 'is not that of the verdict',
      path: ['report', 'status'],
    },
  );

/** Plain data, as it lies in the artifact. */
export interface Publication extends Omit<z.infer<typeof publicationSchema>, 'annotations'> {
  readonly annotations: readonly CheckAnnotation[];
}

/** Verdict and headline in one, for places that show nothing else. A report that warns withholds its verdict. */
export function publicationTitle({ verdict, report }: Pick<Publication, 'verdict' | 'report'>): string {
  if (report.status === 'warning') return `Not passed: ${report.headline}`;
  return verdictSentence({ verdict, headline: report.headline });
}

/**
 * Reads a publication that anybody may have written.
 * @throws Error with one line that says what is wrong with it.
 */
export function parsePublication(text: string): Publication {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${publicationFile} is not JSON`, { cause });
  }
  const parsed = publicationSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  const [{ path, message }] = parsed.error.issues;
  throw new Error(
    `${publicationFile} does not have the form that is expected: ${path.join('.')}: ${message}`,
  );
}

/**
 * The text of a publication. A report that is too long for it loses sections from its end, and says so.
 * @throws Error if it would not be read again.
 */
export function writePublication(publication: Publication): string {
  const { report } = publication;
  // What only the file shows no comment can show.
  const handed = report.sections.filter(({ fileOnly }) => !fileOnly);
  const textWith = (sections: number): string => {
    const missing = handed.length - sections;
    const note = { heading: 'Left out', blocks: [{ kind: 'text' as const, text: leftOut(missing) }] };
    const kept = [...handed.slice(0, sections), ...(missing > 0 ? [note] : [])];
    return JSON.stringify({ ...publication, report: { ...report, sections: kept } satisfies Report }, shown);
  };
  let kept = handed.length;
  let text = textWith(kept);
  while (kept > 0 && Buffer.byteLength(text) > longestWritten) text = textWith(--kept);
  try {
    parsePublication(text);
  } catch (cause) {
    throw new Error(`The report cannot be handed on: ${messageOf(cause)}`, { cause });
  }
  return text;
}

/** A line of a report is shown in so many characters at the most; what is more need not be handed on. */
function shown(_key: string, value: unknown): unknown {
  if (typeof value !== 'string' || value.includes('\n')) return value;
  return shortenMiddle(value, longTextLimit);
}

function leftOut(sections: number): string {
  return `${sections} more sections are in the report of the run, which is too long to be handed on.`;
}
