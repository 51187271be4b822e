import { describe, expect, test } from 'vitest';
import { brokenLines } from './broken-lines.ts';

function joined(body: string): string {
  let text = '';
  let at = 0;
  for (const join of brokenLines(body)) {
    text += body.slice(at, join.start) + join.text;
    at = join.end;
  }
  return text + body.slice(at);
}

describe('lines that a page has broken inside a sentence', () => {
  test.each([
    [
      'a link on a line of its own',
      'On\nMarch 4\n, the central banks of\nKenya\nand\nVietnam\nsigned a pact on cards in\nNairobi\n.',
      'On March 4, the central banks of Kenya and Vietnam signed a pact on cards in Nairobi.',
    ],
    [
      'a name on a line of its own',
      'The Kenyan leader met Prime Minister\nPham Minh Chinh\non Monday to speak of tea.',
      'The Kenyan leader met Prime Minister Pham Minh Chinh on Monday to speak of tea.',
    ],
    [
      'a drop cap',
      'T\nhe two ministers of trade met in Nairobi on Monday.',
      'The two ministers of trade met in Nairobi on Monday.',
    ],
    [
      'an article',
      'A\ndelegation of the Kenyan parliament arrived on Monday.',
      'A delegation of the Kenyan parliament arrived on Monday.',
    ],
    [
      'the last figure of a date',
      'They met after talks on May 1\n7\n, officials said.',
      'They met after talks on May 17, officials said.',
    ],
    [
      'a sentence that goes on small',
      'It was the first visit since she became head of the ministry\nearlier this year.',
      'It was the first visit since she became head of the ministry earlier this year.',
    ],
  ])('%s', (_, body, text) => {
    expect(joined(body)).toBe(text);
  });

  test.each([
    ['a heading', 'RELATED\nworld\nKenyan farmers hope for rain'],
    ['paragraphs', 'The talks ended on Monday.\nA second round is planned.'],
    ['a headline', 'Kenya opens an embassy in Hanoi\nThe Kenyan flag went up on Monday.'],
    [
      'a headline before a dateline',
      'Kenyan officials come to greet Long An\nLong An (VNA) – A delegation came on Monday.',
    ],
    ['items', 'Among the documents are\n- a memorandum on tea'],
    ['a blank line', 'They spoke of trade and\n\nAdvertisement'],
    ['a file name', 'The Kenyan President is welcomed at the palace\nruto-4412.jpg'],
  ])('not %s', (_, body) => {
    expect(joined(body)).toBe(body);
  });
});
