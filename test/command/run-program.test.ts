import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { ConfigurationError, InfrastructureError } from '../../shared/src/base/errors.ts';
import { runProgram } from '../../shared/src/command/run-program.ts';
import { workspace } from '../support/workspace.ts';

async function run(
  script: string,
  options: { signal?: AbortSignal; timeLimit?: number; grace?: number; onLine?: (line: string) => void } = {},
): Promise<{ lines: string[]; timedOut: boolean }> {
  const lines: string[] = [];
  const { timedOut } = await runProgram({
    words: [process.execPath, '-e', script],
    directory: tmpdir(),
    environment: { PATH: process.env.PATH ?? '' },
    signal: new AbortController().signal,
    ...options,
    onLine: (line) => {
      lines.push(line);
      options.onLine?.(line);
    },
  });
  return { lines, timedOut };
}

/** What was killed may stay as a zombie where nothing reaps orphans, as in some containers. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe('a program', () => {
  test('its lines arrive, of progress the last state alone, and a line without end is cut', async () => {
    const script = `process.stdout.write('a\\n10 %\\r20 %\\r30 %\\nrest'); process.stdout.write('x'.repeat(20000));`;
    const { lines } = await run(script);
    assert.deepEqual(lines.slice(0, 2), ['a', '30 %']);
    assert.ok(lines[2].length <= 4001);
  });

  for (const [what, words, message] of [
    [
      'is not there',
      ['mlops-no-such-program'],
      /^The program "mlops-no-such-program" of the command was not found/,
    ],
    ['may not be run', ['./plain.txt'], /may not be run/],
    [
      'fails',
      [process.execPath, '-e', 'for (let i = 0; i < 30; i++) console.error("line " + i); process.exit(3)'],
      /exited with code 3\. The end of its error output:\nline 10\n(.*\n)*line 29$/,
    ],
    ['fails silently', [process.execPath, '-e', 'process.exit(1)'], /exited with code 1\. It wrote nothing/],
    ['is killed', [process.execPath, '-e', 'process.kill(process.pid, "SIGKILL")'], /was ended by SIGKILL/],
  ] as const) {
    test(`that ${what}`, async (t) => {
      const space = await workspace(t);
      await writeFile(join(space.folder, 'plain.txt'), 'x');
      await assert.rejects(
        runProgram({
          words,
          directory: space.folder,
          environment: { PATH: process.env.PATH ?? '' },
          onLine: () => undefined,
          signal: new AbortController().signal,
        }),
        (error: ConfigurationError) => {
          assert.ok(error instanceof ConfigurationError, String(error));
          assert.match(error.message, message);
          assert.ok(error.hint);
          return true;
        },
      );
    });
  }

  test('gets SIGINT on cancellation, and what it started ends with it', async () => {
    const controller = new AbortController();
    const reason = new InfrastructureError('cancelled');
    let child = 0;
    const script = `
      const { spawn } = require('node:child_process');
      const inner = spawn(process.execPath, ['-e', 'process.on("SIGINT", () => {}); setInterval(() => {}, 1000)']);
      process.on('SIGINT', () => { console.log('saving'); process.exit(0); });
      console.log('pid ' + inner.pid);
      setInterval(() => {}, 1000);`;
    const lines: string[] = [];
    await assert.rejects(
      run(script, {
        signal: controller.signal,
        onLine: (line) => {
          lines.push(line);
          if (!line.startsWith('pid ')) return;
          child = Number(line.slice(4));
          controller.abort(reason);
        },
      }),
      (error) => error === reason,
    );
    assert.ok(lines.includes('saving'));
    for (let i = 0; i < 50 && isAlive(child); i++) await wait(20);
    assert.ok(!isAlive(child));
  });

  test('is killed after the grace when it does not listen', async () => {
    const controller = new AbortController();
    const script = `process.on('SIGINT', () => {}); console.log('ready'); setInterval(() => {}, 1000);`;
    const begin = Date.now();
    await assert.rejects(
      run(script, {
        signal: controller.signal,
        grace: 100,
        onLine: () => controller.abort(new Error('over')),
      }),
      /over/,
    );
    assert.ok(Date.now() - begin < 20_000);
  });

  test('whose time is up may end well, or is an error that says so', async () => {
    const well = await run(`process.on('SIGINT', () => process.exit(0)); setInterval(() => {}, 1000);`, {
      timeLimit: 500,
    });
    assert.equal(well.timedOut, true);
    await assert.rejects(
      run(`process.on('SIGINT', () => process.exit(2)); setInterval(() => {}, 1000);`, { timeLimit: 500 }),
      /exited with code 2 after its time of 0\.5 s was up/,
    );
  });
});
