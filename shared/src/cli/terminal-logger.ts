import type { WriteStream } from 'node:tty';
import type { Logger } from '../base/logger.ts';
import { formatPercent } from '../report/format.ts';
import { visibleParagraph } from '../report/visible-text.ts';

/** Between two progress lines where there is no terminal to draw on. */
const plainInterval = 5_000;
/** Between two drawings of the bar on a terminal. */
const drawInterval = 100;
const barWidth = 24;

/**
 * Prints for a person: on a terminal a bar that is drawn over, elsewhere a plain line every few seconds.
 * @returns the logger, with `end` to leave the terminal in order.
 */
export function terminalLogger(stream: NodeJS.WriteStream): Logger & { end(): void } {
  const terminal = (stream as WriteStream).isTTY === true;
  // The first plain line waits like the others: what is quick needs none.
  let last = terminal ? 0 : Date.now();
  let drawn = false;
  const clear = (): void => {
    if (drawn) stream.write('\r\x1b[2K');
    drawn = false;
  };
  const line = (text: string): void => {
    clear();
    for (const shown of visibleParagraph(text)) stream.write(`${shown}\n`);
  };
  return {
    info: line,
    warning: (message) => line(`Warning: ${message}`),
    debug: () => undefined,
    progress(task, fraction, detail = '') {
      const now = Date.now();
      if (now - last < (terminal ? drawInterval : plainInterval)) return;
      last = now;
      const text = `${task} ${formatPercent(fraction)} ${detail}`.trimEnd();
      if (!terminal) return line(text);
      const full = Math.round(Math.min(1, Math.max(0, fraction)) * barWidth);
      const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${text}`;
      clear();
      stream.write(bar.slice(0, Math.max(20, (stream.columns ?? 80) - 1)));
      drawn = true;
    },
    async group(title, work) {
      line(title);
      return work();
    },
    async foreign(title, work) {
      line(title);
      return work(line);
    },
    end: clear,
  };
}
