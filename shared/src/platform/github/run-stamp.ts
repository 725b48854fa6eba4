import type { RunStamp } from '../ports.ts';
import { markerLine } from './text.ts';

const stampLine = /^<!-- mlops-run:(\d{1,20})\.(\d{1,6})\.([0-9a-f]{0,64}) -->$/;

/** The line of a comment that says which run wrote it; readers do not see it. */
export function runStampLine({ run, attempt, commit }: RunStamp): string {
  return markerLine(`mlops-run:${run}.${attempt}.${commit}`);
}

/** The run that wrote a comment: what the line after the marker says. Null where that says none. */
export function stampOf(text: string | null | undefined, marker: string): RunStamp | null {
  const lines = (text ?? '').split(/\r?\n/);
  const at = lines.indexOf(markerLine(marker));
  const found = at < 0 ? null : stampLine.exec(lines[at + 1] ?? '');
  return found && { run: found[1], attempt: Number(found[2]), commit: found[3] };
}

/**
 * Whether a run is to be believed before ours: it began later. GitHub numbers runs as they come. A run of the same commit
 * that somebody starts again is asked for after all others of it, whatever its number.
 */
export function isNewerRun(other: RunStamp, ours: RunStamp): boolean {
  if (other.run === ours.run) return other.attempt > ours.attempt;
  if (other.commit === ours.commit && ours.attempt > 1) return false;
  return BigInt(other.run) > BigInt(ours.run);
}
