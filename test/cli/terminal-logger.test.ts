import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { terminalLogger } from '../../shared/src/cli/terminal-logger.ts';

function stream(terminal: boolean): { stream: NodeJS.WriteStream; text: () => string } {
  const through = Object.assign(new PassThrough(), { isTTY: terminal, columns: 40 });
  let text = '';
  through.on('data', (chunk) => {
    text += chunk;
  });
  return { stream: through as unknown as NodeJS.WriteStream, text: () => text };
}

test('without a terminal, plain lines, and progress now and then', async (t) => {
  t.mock.timers.enable({ apis: ['Date'] });
  const { stream: plain, text } = stream(false);
  const log = terminalLogger(plain);
  log.info('one');
  log.warning('two');
  log.debug('not shown');
  // A progress every 11 milliseconds: 11 seconds in all.
  for (let i = 0; i < 1000; i++) {
    t.mock.timers.tick(11);
    log.progress('training', i / 1000, 'loss 0.5');
  }
  assert.equal(await log.group('three', async () => 3), 3);
  log.end();
  assert.equal(text(), 'one\nWarning: two\ntraining 45.4% loss 0.5\ntraining 90.9% loss 0.5\nthree\n');
});

test('on a terminal, a bar that fits its width, and is gone before the next line', () => {
  const { stream: terminal, text } = stream(true);
  const log = terminalLogger(terminal);
  log.progress('training', 0.5, 'a detail that is much longer than the terminal is wide');
  log.info('done');
  log.end();
  const [bar, rest] = text().split('\r\x1b[2K');
  assert.match(bar, /^█{12}░{12} training 50/);
  assert.ok(bar.length < 40);
  assert.equal(rest, 'done\n');
});
