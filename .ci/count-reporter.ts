import type { TestEvent } from 'node:test/reporters';

/** A reporter for Node's test runner that says only how many tests passed, failed and were skipped. */
export default async function* countReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    // Each file has a summary of its own; the one without a file is of the whole run.
    if (event.type !== 'test:summary' || event.data.file !== undefined) continue;
    const {
      passed,
      cancelled,
      skipped,
      topLevel: _topLevel,
      tests,
      todo,
      suites: _suites,
    } = event.data.counts;
    const failed = tests - passed - cancelled - skipped - todo;
    yield `${passed} ${failed + cancelled} ${skipped + todo}\n`;
  }
}
