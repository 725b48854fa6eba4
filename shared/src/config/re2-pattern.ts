/**
 * What is certainly wrong with a regular expression of RE2, found without RE2: what other dialects have and it lacks,
 * and brackets that do not close. The database has the last word.
 * @returns undefined where nothing is found.
 */
export function mistakeInPattern(pattern: string): string | undefined {
  let open = 0;
  for (let at = 0; at < pattern.length; at++) {
    switch (pattern[at]) {
      case '\\':
        if (pattern[at + 1] === 'Q') return undefined;
        if (/[1-9]/.test(pattern[at + 1] ?? '')) return 'RE2 has no back references such as \\1';
        if (pattern[at + 1] === undefined) return 'ends in a single backslash';
        at++;
        break;
      case '[': {
        const end = endOfClass(pattern, at);
        if (end < 0) return 'has a "[" that does not close';
        at = end;
        break;
      }
      case '(':
        if (/^\(\?(=|!|<=|<!)/.test(pattern.slice(at, at + 4))) {
          return 'RE2 looks neither ahead nor behind: (?=, (?!, (?<= and (?<! cannot be used';
        }
        open++;
        break;
      case ')':
        if (open-- === 0) return 'has a ")" without a "("';
        break;
    }
  }
  return open > 0 ? 'has a "(" that does not close' : undefined;
}

/** Where a class of characters ends; a "]" right after its start belongs to it. @returns -1 if it does not. */
function endOfClass(pattern: string, start: number): number {
  let at = start + 1;
  if (pattern[at] === '^') at++;
  if (pattern[at] === ']') at++;
  for (; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === '[' && pattern[at + 1] === ':') {
      const named = pattern.indexOf(':]', at + 2);
      if (named > 0) at = named + 1;
    } else if (pattern[at] === ']') return at;
  }
  return -1;
}
