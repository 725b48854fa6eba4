import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { openEngine } from '../../shared/src/engine/engine.ts';

describe('openEngine', () => {
  test('auto is the WebAssembly back end', async () => {
    const engine = await openEngine('auto');
    assert.equal(engine.name, 'wasm');
    assert.equal(engine.tf.getBackend(), 'wasm');
  });

  test('opens back ends in turn, from several places at once', async () => {
    const [first, second] = await Promise.all([openEngine('wasm'), openEngine('wasm')]);
    assert.equal(first.tf, second.tf);
    assert.equal((await openEngine('cpu')).tf.getBackend(), 'cpu');
    assert.equal((await openEngine('wasm')).tf.getBackend(), 'wasm');
  });

  test('a name that is not an engine is refused with the nearest one', async () => {
    await assert.rejects(openEngine('wsam'), (error: unknown) => {
      assert.ok(error instanceof ConfigurationError);
      assert.match(error.message, /no engine "wsam"/);
      assert.match(error.hint ?? '', /"wasm"/);
      return true;
    });
  });

  test('leaves no trace in the process: no global, no handler of uncaught errors, no word on the console', async (t) => {
    const written: unknown[] = [];
    for (const method of ['log', 'info', 'warn', 'error'] as const) {
      t.mock.method(console, method, (...words: unknown[]) => written.push(words));
    }
    for (const name of ['wasm', 'cpu']) {
      const { tf } = await openEngine(name);
      tf.tidy(() => tf.add(tf.tensor1d([1, 2]), 1).dataSync());
    }
    assert.deepEqual(written, []);
    assert.equal('__dirname' in globalThis, false);
    // The test runner has handlers of its own, so Emscripten's are looked for by their words.
    for (const event of ['uncaughtException', 'unhandledRejection']) {
      const foreign = process
        .listeners(event as 'exit')
        .filter((listener) => /ExitStatus|throw reason/.test(String(listener)));
      assert.deepEqual(foreign, []);
    }
  });
});

describe('the matrix product of the WebAssembly back end', () => {
  const shapes: [a: number[], b: number[], transposeA: boolean, transposeB: boolean][] = [
    [[5, 3], [3, 4], false, false],
    [[3, 5], [3, 4], true, false],
    [[5, 3], [4, 3], false, true],
    [[3, 5], [4, 3], true, true],
    [[1, 7], [1, 4], true, false],
    [[7, 1], [4, 1], false, true],
    [[2, 3, 5], [2, 3, 4], true, false],
    [[2, 5, 3], [2, 4, 3], false, true],
  ];
  for (const [a, b, transposeA, transposeB] of shapes) {
    test(`of ${a.join('×')}${transposeA ? 'ᵀ' : ''} and ${b.join('×')}${transposeB ? 'ᵀ' : ''} equals that of the plain one`, async () => {
      const product = async (name: string): Promise<Float32Array> => {
        const { tf } = await openEngine(name);
        const before = tf.memory().numTensors;
        const buffersBefore = tf.memory().numDataBuffers;
        const numbers = (shape: number[], step: number): Float32Array =>
          Float32Array.from({ length: shape.reduce((x, y) => x * y) }, (_, i) => Math.sin(i * step));
        const result = tf.tidy(
          () =>
            tf
              .matMul(tf.tensor(numbers(a, 1.1), a), tf.tensor(numbers(b, 0.7), b), transposeA, transposeB)
              .dataSync() as Float32Array,
        );
        assert.equal(tf.memory().numTensors, before);
        assert.equal(tf.memory().numDataBuffers, buffersBefore);
        return result;
      };
      const [wasm, plain] = [await product('wasm'), await product('cpu')];
      assert.equal(wasm.length, plain.length);
      wasm.forEach((value, i) => {
        assert.ok(Math.abs(value - plain[i]) < 1e-5, `${value} where ${plain[i]} was expected`);
      });
    });
  }
});
