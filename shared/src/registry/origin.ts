import type { RunFacts } from '../platform/ports.ts';

/** The part of a manifest that says when, where and by whom a package was made. */
export interface Origin {
  created: string;
  repository: string;
  commit: string;
  run: string;
  actor: string;
}

export function describeOrigin(run: RunFacts): Origin {
  const { repository, commit, runId, actor } = run;
  return { created: new Date().toISOString(), repository, commit, run: runId, actor };
}
