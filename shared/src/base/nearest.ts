/**
 * The candidate closest to `name` by Levenshtein distance, for "did you mean" hints.
 * @returns undefined where nothing is near: more than a third of the letters (at least two, but never all) would
 * have to change.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.min(name.length, Math.max(2, Math.floor(name.length / 3)) + 1);
  for (const candidate of candidates) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** "Did you mean …?" where something is near, else the list of what is allowed (ten at most). */
export function suggestName(name: string, candidates: readonly string[]): string {
  const nearest = nearestName(name, candidates);
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  const shown = candidates.slice(0, 10).map((candidate) => `"${candidate}"`);
  const more = candidates.length > shown.length ? `, and ${candidates.length - shown.length} more` : '';
  return `Allowed: ${shown.join(', ')}${more}.`;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, previous[j] + 1, current[j - 1] + 1));
    }
    previous = current;
  }
  return previous[b.length];
}
