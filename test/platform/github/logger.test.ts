import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { githubLogger } from '../../../shared/src/platform/github/logger.ts';

function record(): { lines: string[]; log: ReturnType<typeof githubLogger> } {
  const lines: string[] = [];
  const log = githubLogger({
    info: (message) => void lines.push(message),
    warning: (message) => void lines.push(`warning ${message}`),
    debug: (message) => void lines.push(`debug ${message}`),
    group: async (title, work) => {
      lines.push(`group ${title}`);
      return work();
    },
  });
  return { lines, log };
}

describe("the job's log", () => {
  test('takes no command from data', () => {
    const { lines, log } = record();
    log.info('column\n::add-mask::x\n  ::error::fake\nsee a::b\n##[error]fake');
    assert.deepEqual(lines, ['column\n: :add-mask::x\n  : :error::fake\nsee a::b\n## [error]fake']);
  });

  test('shows progress every five seconds, for each task', (t) => {
    let now = 0;
    t.mock.method(performance, 'now', () => now);
    const { lines, log } = record();
    for (let i = 0; i <= 1000; i++) {
      now = 11 * i;
      log.progress('Training', i / 1000, `tree ${i}`);
    }
    log.progress('Upload', 0.5);
    assert.deepEqual(lines, [
      'Training: 0 %, tree 0',
      'Training: 46 %, tree 455',
      'Training: 91 %, tree 910',
      'Upload: 50 %',
    ]);
  });

  test('reads no command while another program prints', async () => {
    const { lines, log } = record();
    await assert.rejects(
      log.foreign('p', async (line) => {
        line('\u0085::error::fake');
        throw new Error('over');
      }),
      /over/,
    );
    const [group, stop, printed, resume, ...rest] = lines;
    assert.equal(group, 'group p');
    const token = /^::stop-commands::([0-9a-f-]{36})$/.exec(stop)?.[1];
    assert.equal(printed, '\u0085::error::fake');
    assert.equal(resume, `::${token}::`);
    assert.deepEqual(rest, []);
  });

  test('passes on warnings, debug lines and groups', async () => {
    const { lines, log } = record();
    log.warning('w');
    log.debug('d');
    assert.equal(await log.group('g', async () => 7), 7);
    assert.deepEqual(lines, ['warning w', 'debug d', 'group g']);
  });
});
