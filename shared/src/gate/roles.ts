import { z } from 'zod';
import type { PullRequest, Review } from '../platform/ports.ts';

/** GitHub's own rule for logins, with the suffix of apps. */
const login = z
  .string()
  .regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:_[A-Za-z0-9]+)?(?:\[bot\])?$/, 'must be the login of a user');

export const roleSchema = z
  .strictObject({
    users: z.array(login).min(1).describe('Logins of those who have the role.'),
    min: z.int().min(1).default(1).describe('How many of them must approve.'),
    not: z.enum(['author']).optional().describe('"author": whoever opened the pull request does not count.'),
  })
  .refine(({ users, min }) => new Set(users.map((user) => user.toLowerCase())).size >= min, {
    error: 'min is more than there are users, so that nothing could ever be approved',
    path: ['min'],
  });
export type Role = z.infer<typeof roleSchema>;

/** The role that approves weaker rules where mlops.yml names no other. */
export const defaultApprover = 'model-approver';

export interface Approval {
  given: boolean;
  /** Logins of those whose approval counts. */
  by: string[];
  /** One sentence on what is there and what is missing. */
  reason: string;
}

/**
 * Whether those who have a role have approved a pull request. Of each of them the latest review counts, comments
 * aside, and only if it is about the newest commit: what was pushed since has been looked at by nobody.
 * @param reviews the oldest first.
 */
export function judgeApproval(
  name: string,
  role: Role,
  reviews: readonly Review[],
  pull: Pick<PullRequest, 'author' | 'headCommit'>,
): Approval {
  const author = pull.author.toLowerCase();
  const may = new Set(role.users.map((user) => user.toLowerCase()));
  // Without a known author nobody can be told from them.
  const counts = (user: string): boolean =>
    may.has(user) && (role.not !== 'author' || (author !== '' && user !== author));
  const latest = new Map<string, Review>();
  for (const review of reviews) {
    if (review.state !== 'commented') latest.set(review.user.toLowerCase(), review);
  }
  const approving = [...latest].filter(([user, { state }]) => counts(user) && state === 'approved');
  const isCurrent = ([, { commit }]: (typeof approving)[number]) => commit === pull.headCommit;
  const by = approving.filter(isCurrent).map(([, { user }]) => user);
  const stale = approving.filter((one) => !isCurrent(one)).map(([, { user }]) => user);
  const given = by.length >= role.min;
  const asked = `${role.min} of ${[...new Set(role.users)].join(', ')}`;
  const not = role.not === 'author' ? ', and not the author,' : '';
  const sentences = given
    ? [`The role ${name} has approved it: ${by.join(', ')}.`]
    : [`The role ${name} has not approved it: ${asked}${not} must approve the newest commit.`];
  if (!given && by.length > 0) sentences.push(`So far: ${by.join(', ')}.`);
  if (!given && stale.length > 0) sentences.push(`Of an older commit: ${stale.join(', ')}.`);
  return { given, by, reason: sentences.join(' ') };
}
