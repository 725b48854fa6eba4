import type { ReportStatus } from './report.ts';

/** How a status is said: a word and a sign, so that it never depends on colour alone. */
export interface StatusSigns {
  /** Stands before a sentence. */
  word: string;
  /** For Markdown. */
  emoji: string;
  /** For HTML and terminals: one narrow character. */
  glyph: string;
}

export const statusSigns: Readonly<Record<ReportStatus, StatusSigns>> = {
  pass: { word: 'Passed', emoji: '✅', glyph: '✓' },
  fail: { word: 'Failed', emoji: '❌', glyph: '✗' },
  inconclusive: { word: 'Inconclusive', emoji: '❔', glyph: '?' },
  warning: { word: 'Warning', emoji: '⚠️', glyph: '!' },
  info: { word: 'Information', emoji: 'ℹ️', glyph: 'i' },
};
