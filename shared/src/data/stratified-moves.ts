import { type Database, quoteName } from './database.ts';
import { placeOf } from './row-key.ts';
import { testMark } from './select-columns.ts';
import type { SideRequest } from './split-sides.ts';
import { type SplitName, sideNumbers, splitNames } from './splits.ts';

/** A key whose rows go to another side than their hash says. */
export interface Move {
  /** The key as a number in text. */
  readonly key: string;
  readonly to: SplitName;
}

/** A key and the number of its side by hash. */
interface Member {
  readonly key: string;
  readonly side: number;
}

/** Classes of more keys than this are on every side by chance, unless a share is next to nothing. */
const mostKeys = 10_000;

/**
 * The keys that a stratified split deals out, so that no class is missing on a side. All others stay where their
 * hash puts them: shares by rank would be exact, but rows would change sides whenever rows are added, and a model of
 * before would be judged on rows that it has learned.
 * @param request.side SQL of the number of the side by hash.
 */
export async function stratifiedMoves(
  database: Database,
  table: string,
  { split, target, ownTest, side }: SideRequest & { target: string; side: string },
): Promise<Move[]> {
  const sides = splitNames.filter((name) => name !== 'test' || (!ownTest && split.test > 0));
  const label = quoteName(target);
  const keys = `SELECT mlops_key, min(${label}) AS label, any_value(${side}) AS side FROM ${table}
    WHERE ${label} IS NOT NULL AND NOT ${quoteName(testMark)} GROUP BY mlops_key`;
  const lacking = `SELECT label FROM (${keys}) GROUP BY label
    HAVING count(DISTINCT side) < ${sides.length} AND count(*) BETWEEN ${sides.length} AND ${mostKeys}`;
  const rows = await database.rows<Member & { label: string }>(
    `SELECT label::VARCHAR AS label, mlops_key::VARCHAR AS key, side FROM (${keys})
     WHERE label IN (${lacking}) ORDER BY label, ${placeOf('mlops_key', split.seed)}, mlops_key`,
  );
  const classes = new Map<string, typeof rows>();
  for (const row of rows) classes.set(row.label, [...(classes.get(row.label) ?? []), row]);
  return [...classes.values()].flatMap((members) => dealOut(members, sides));
}

/**
 * Gives each side that has none a key from the nearest side that can spare one.
 * @param members keys of one class in the order of their places, and so of their sides.
 */
function dealOut(members: readonly Member[], sides: readonly SplitName[]): Move[] {
  const now = members.map(({ side }) => sides.findIndex((name) => sideNumbers[name] === side));
  for (const wanted of sides.keys()) {
    if (now.includes(wanted)) continue;
    const spare = (side: number) => now.filter((other) => other === side).length > 1;
    const byDistance = [...sides.keys()].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
    const donor = byDistance.find(spare) as number;
    // From a side before it the last, from one after it the first: the order of places stays.
    now[donor < wanted ? now.lastIndexOf(donor) : now.indexOf(donor)] = wanted;
  }
  return members.flatMap(({ key, side }, index) =>
    sideNumbers[sides[now[index]]] === side ? [] : [{ key, to: sides[now[index]] }],
  );
}
