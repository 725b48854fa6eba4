import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  shortenMiddle,
  visibleLine,
  visibleLines,
  visibleParagraph,
  visibleSentence,
} from '../../shared/src/report/visible-text.ts';
import { hostileTexts } from './reports.ts';

describe('visible text', () => {
  test('what cannot be seen is shown as an escape', () => {
    assert.equal(visibleLine('a\u202eb\u200bc'), 'a\\u202eb\\u200bc');
    assert.equal(visibleLine('a\tb\nc\rd\u0000'), 'a\\tb\\nc\\rd\\u0000');
    assert.equal(visibleLine('\ud800x\u{e0041}'), '\\ud800x\\u{e0041}');
    assert.equal(visibleLine('日本語 عربى 😀 é'), '日本語 عربى 😀 é');
  });

  test('nothing invisible is left in any form', () => {
    const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
    for (const text of hostileTexts) {
      for (const line of [
        visibleLine(text),
        visibleSentence(text),
        ...visibleParagraph(text),
        ...visibleLines(text),
      ]) {
        assert.doesNotMatch(line, invisible);
      }
    }
  });

  test('a long name keeps its beginning and its end', () => {
    const name = `begin${'x'.repeat(10_000)}end`;
    const shown = visibleLine(name);
    assert.equal(shown.length, 200);
    assert.match(shown, /^beginx+…x+end$/);
    assert.match(visibleSentence(`The column ${name} is new.`), /^The column beginx+…x+end is new\.$/);
  });

  test('no pair of surrogates is cut', () => {
    for (let length = 2; length < 12; length++) {
      assert.doesNotMatch(shortenMiddle('😀'.repeat(20), length), /\p{Cs}/u);
    }
  });

  test('paragraphs and listings keep their lines', () => {
    assert.deepEqual(visibleParagraph('one\r\ntwo\n\tthree'), ['one', 'two', 'three']);
    assert.deepEqual(visibleLines('one\r\n\ttwo\n\n  three\n'), ['one', '    two', '', '  three']);
  });
});
