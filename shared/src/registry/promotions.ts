import { z } from 'zod';
import { ConfigurationError } from '../base/errors.ts';
import type { Tag, TagStore } from '../platform/ports.ts';
import { modelManifestSchema } from './manifest.ts';
import { artifactOriginSchema, packagePlaceSchema } from './package-places.ts';

const digest = modelManifestSchema.shape.id;

/** Names of environments, limited to what GTO reads in a tag. */
export const environmentName = z
  .string()
  .max(100)
  .regex(
    /^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$/,
    'must be letters, digits, "-" and "_", with a letter or digit at both ends',
  );

/** The environments that a name was ever deployed to, sorted. */
export async function listEnvironments(tags: TagStore, name: string): Promise<string[]> {
  const found = new Set<string>();
  for (const tag of await tags.list(`${name}#`)) {
    const [environment] = tag.name.slice(name.length + 1).split(/!?#/);
    if (environmentName.safeParse(environment).success) found.add(environment);
  }
  return [...found].sort();
}

/** What a promotion's tag says in its message: what went live, where it lies, who did it and why. */
export const promotionRecordSchema = z.strictObject({
  format: z.literal('mlops-promotion/1'),
  name: z.string(),
  environment: environmentName,
  version: z.string(),
  modelId: digest,
  place: packagePlaceSchema,
  /** SHA-256 of the manifest.json that lies at the place. */
  packageDigest: digest,
  /** The artifact that was deployed; null if it came from a folder. */
  artifact: artifactOriginSchema.nullable(),
  /** The deployment on the platform that mirrors it. */
  deployment: z.string(),
  run: z.string(),
  commit: z.string(),
  actor: z.string(),
  created: z.iso.datetime(),
  reason: z.string().nullable(),
  /** Of a rollback: the version that was live until then. */
  rolledBackFrom: z.string().optional(),
});
export type PromotionRecord = z.infer<typeof promotionRecordSchema>;

/** The tag `name#environment#N`, or `name#environment!#N` where GTO was told to take a version out. */
export interface Promotion {
  readonly tag: Tag;
  readonly number: number;
  /** Whether the environment has no version since. */
  readonly withdrawn: boolean;
}

/**
 * The promotion of the highest number: it decides what is live. Null if there was none.
 *
 * Numbers count by environment, so that making a tag decides every race and leaves no gap. GTO itself counts over
 * all environments of a name; it reads and continues ours, and we its.
 */
export async function latestPromotion(
  tags: TagStore,
  name: string,
  environment: string,
): Promise<Promotion | null> {
  return (await listPromotions(tags, name, environment)).at(-1) ?? null;
}

/** All promotions in an environment, by their numbers. */
export async function listPromotions(
  tags: TagStore,
  name: string,
  environment: string,
): Promise<Promotion[]> {
  const promotions: Promotion[] = [];
  const prefix = `${name}#${environment}`;
  for (const tag of await tags.list(prefix)) {
    const parts = /^(!?)#([1-9]\d{0,8})$/.exec(tag.name.slice(prefix.length));
    if (parts) promotions.push({ tag, number: Number(parts[2]), withdrawn: parts[1] === '!' });
  }
  return promotions.sort((a, b) => a.number - b.number);
}

/**
 * Promotes a version: makes the tag with the number after `latest`.
 * @param commit the record commit of the version, which is how GTO tells the version.
 * @param latest what `latestPromotion` said before the target was switched.
 * @returns null if somebody else made a promotion since.
 */
export async function promote(
  tags: TagStore,
  record: PromotionRecord,
  commit: string,
  latest: Promotion | null,
): Promise<Promotion | null> {
  const number = (latest?.number ?? 0) + 1;
  const name = `${record.name}#${record.environment}#${number}`;
  const message = `Promote ${record.name} ${record.version} to ${record.environment}\n\n${JSON.stringify(record, null, 2)}\n`;
  const created = await tags.create(name, commit, message);
  return created ? { tag: { name, commit }, number, withdrawn: false } : null;
}

/** What the promotion's tag says; null if another program made it. */
export async function readPromotionRecord(
  tags: TagStore,
  promotion: Promotion,
): Promise<PromotionRecord | null> {
  return parsePromotionRecord(await tags.readMessage(promotion.tag));
}

/** The record in the message of a promotion's tag; null if there is none of ours. */
export function parsePromotionRecord(message: string): PromotionRecord | null {
  const start = message.indexOf('{');
  if (start < 0) return null;
  try {
    return promotionRecordSchema.parse(JSON.parse(message.slice(start)));
  } catch {
    return null;
  }
}

/** @throws ConfigurationError if the text cannot be the name of an environment. */
export function checkEnvironmentName(text: string): string {
  const parsed = environmentName.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new ConfigurationError(`The environment ${JSON.stringify(text)} ${parsed.error.issues[0].message}.`, {
    location: { key: 'environment' },
  });
}
