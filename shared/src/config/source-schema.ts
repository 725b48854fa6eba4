import { z } from 'zod';

/** What `format` may say: the ending of a file name that stands for the kind of content. */
export const sourceEndings = [
  'csv',
  'csv.gz',
  'csv.zst',
  'tsv',
  'tsv.gz',
  'tsv.zst',
  'jsonl',
  'jsonl.gz',
  'jsonl.zst',
  'parquet',
] as const;

const units: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
};

/** A number of bytes, also like "2GB" or "512 MiB". */
const byteCount = z.union([
  z.int().positive(),
  z
    .string()
    .regex(/^\d+(\.\d+)?\s*([kmgt]i?)?b$/i, 'must be a number of bytes or read like "2GB"')
    .transform((text) => {
      const [, number, unit] = /^([\d.]+)\s*(\w+)$/.exec(text) as RegExpExecArray;
      return Math.round(Number(number) * units[unit.toLowerCase()]);
    }),
]);

/** A time in seconds, also like "10m". */
const seconds = z.union([
  z.int().positive(),
  z
    .string()
    .regex(/^[1-9]\d*[smh]$/, 'must be a number of seconds or read like "90s", "10m" or "2h"')
    .transform(
      (text) => Number.parseInt(text, 10) * { s: 1, m: 60, h: 3600 }[text.at(-1) as 's' | 'm' | 'h'],
    ),
]);

const places = ['path', 'url', 'postgres'] as const;

/** Keys that make sense for some places only. */
const onlyWith: Readonly<Record<string, readonly (typeof places)[number][]>> = {
  query: ['postgres'],
  timeout: ['postgres'],
  format: ['path', 'url'],
  authorization: ['url'],
  'allow-private': ['url'],
};

const sourceMapping = z
  .strictObject({
    path: z.string().min(1).optional().describe('Path or glob of files.'),
    url: z.string().min(1).optional().describe('Address: https://…, http://… or s3://bucket/key.'),
    postgres: z
      .string()
      .min(1)
      .optional()
      .describe('postgres://host:5432/database without user and password, or "environment".'),
    query: z.string().min(1).optional().describe('PostgreSQL: the SELECT whose rows are the data.'),
    timeout: seconds.optional().describe('PostgreSQL: longest time of the query, like "10m" (the default).'),
    format: z.enum(sourceEndings).optional().describe('Kind of content, where the name does not tell it.'),
    'max-bytes': byteCount
      .optional()
      .describe('Largest size, downloaded and unpacked, like "2GB" (10GiB by default).'),
    authorization: z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable')
      .optional()
      .describe('https: name of the environment variable that holds the bearer token.'),
    'allow-private': z
      .boolean()
      .optional()
      .describe('http(s): whether the host of the address may be in a private network or this machine.'),
  })
  .superRefine((mapping, context) => {
    const given = places.filter((place) => mapping[place] !== undefined);
    if (given.length !== 1) {
      context.addIssue(`must have exactly one of ${places.join(', ')}`);
      return;
    }
    for (const [key, allowed] of Object.entries(onlyWith)) {
      if (mapping[key as keyof typeof mapping] === undefined || allowed.includes(given[0])) continue;
      context.addIssue({ code: 'custom', message: `goes with ${allowed.join(' or ')} only`, path: [key] });
    }
    if (given[0] === 'postgres' && mapping.query === undefined) {
      context.addIssue('needs "query", the SELECT whose rows are the data');
    }
  });

const sourceItem = z.union([z.string().min(1), sourceMapping]);

/** Where rows come from: a path, glob or address, a mapping that says more about it, or a list of these. */
export const sourceSchema = z.union([z.string().min(1), sourceMapping, z.array(sourceItem).min(1)]);
export type Source = z.infer<typeof sourceSchema>;
export type SourceItem = z.infer<typeof sourceItem>;
