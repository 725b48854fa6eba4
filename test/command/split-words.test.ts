import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { splitWords } from '../../shared/src/command/split-words.ts';
import { commandWords } from '../../shared/src/command/train-by-command.ts';

describe('the words of a command', () => {
  for (const [text, words] of [
    ['python train.py', ['python', 'train.py']],
    ["  a\t'b c'  d", ['a', 'b c', 'd']],
    ['a "b \\"c\\" \\\\ \\n"', ['a', 'b "c" \\ \\n']],
    ['a \'\' ""', ['a', '', '']],
    ['a\'b\'"c"d', ['abcd']],
    ['a \\$x b\\ c', ['a', '$x', 'b c']],
    ["a '$HOME && *'", ['a', '$HOME && *']],
    ['Rscript train.R --rate=0.1 {x,y}', ['Rscript', 'train.R', '--rate=0.1', '{x,y}']],
  ] as const) {
    test(text, () => assert.deepEqual(splitWords(text, 'command'), words));
  }

  for (const [text, message] of [
    ['', /names no program/],
    ["'' x", /names no program/],
    ['a && b', /holds "&", which only a shell/],
    ['a | b', /holds "\|"/],
    ['a > b', /holds ">"/],
    ['a; b', /holds ";"/],
    ['a\nb', /holds "\\n"/],
    ['a $HOME', /holds "\$"/],
    ['a "$HOME"', /holds "\$"/],
    ['a `b`', /holds "`"/],
    ['a *.py', /holds "\*"/],
    ['~/a', /holds "~"/],
    ["a 'b", /opens a quote at character 3/],
    ['a "b', /opens a quote at character 3/],
    ['a \\', /ends with a backslash/],
    ['RATE=1 python train.py', /begins with "RATE=1"/],
    ['a b\0', /NUL/],
  ] as const) {
    test(`refused: ${JSON.stringify(text)}`, () => {
      assert.throws(
        () => splitWords(text, 'train.command'),
        (error: ConfigurationError) =>
          error instanceof ConfigurationError &&
          message.test(error.message) &&
          error.location.key === 'train.command',
      );
    });
  }

  test('a list is taken as it is', () => {
    assert.deepEqual(commandWords(['bash', '-c', 'a && b'], 'c'), ['bash', '-c', 'a && b']);
    assert.deepEqual(commandWords('["bash", "-c", "a && b"]', 'c'), ['bash', '-c', 'a && b']);
    for (const text of ['["a", 1]', '[a', '[]'])
      assert.throws(() => commandWords(text, 'c'), ConfigurationError);
  });
});
