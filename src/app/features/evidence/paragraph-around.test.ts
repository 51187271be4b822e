import { describe, expect, it } from 'vitest';
import { paragraphAround, paragraphsAround } from './paragraph-around.ts';

const TEXT = 'Title\n\nThe ministers met in Hanoi. They signed a plan.\n\nAnother story.';
const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const marked = (text: string, ...words: string[]) =>
  paragraphAround(
    text,
    words.map((one) => spanOf(text, one)),
  )
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('paragraphAround', () => {
  it('gives the paragraph with the words marked', () => {
    expect(marked(TEXT, 'met in Hanoi')).toBe('The ministers [met in Hanoi]. They signed a plan.');
  });

  it('marks several spans of one paragraph in reading order', () => {
    expect(marked(TEXT, 'signed', 'ministers')).toBe('The [ministers] met in Hanoi. They [signed] a plan.');
  });

  it('joins spans that overlap', () => {
    expect(marked(TEXT, 'met in', 'in Hanoi')).toBe('The ministers [met in Hanoi]. They signed a plan.');
  });

  it('cuts a very long paragraph at sentence ends', () => {
    const sentence = 'It is a sentence of some length that says little. ';
    const long = `${sentence.repeat(40)}Trade reached 3 billion. ${sentence.repeat(40)}`;
    const pieces = paragraphAround(long, [spanOf(long, 'reached 3 billion')]);
    const whole = pieces.map((piece) => piece.text).join('');
    expect(whole.length).toBeLessThan(1100);
    expect(whole.startsWith('… It is')).toBe(true);
    expect(whole.endsWith('little. …') || whole.endsWith('little …')).toBe(true);
    expect(pieces.find((piece) => piece.marked)?.text).toBe('reached 3 billion');
  });

  it('does not reach into the front matter', () => {
    const text = '---\ntitle: x\n---\nThe body.';
    const start = text.indexOf('The body');
    expect(paragraphAround(text, [spanOf(text, 'body')], start).map((piece) => piece.text)).toEqual([
      'The ',
      'body',
      '.',
    ]);
  });

  it('gives nothing for a span outside of the text', () => {
    expect(paragraphAround('short', [{ start: 3, end: 90 }])).toEqual([]);
  });
});

it('paragraphsAround gives a paragraph for each that holds words, in reading order', () => {
  const paragraphs = paragraphsAround(TEXT, [
    spanOf(TEXT, 'Another story'),
    spanOf(TEXT, 'signed a plan'),
    spanOf(TEXT, 'met'),
  ]);
  expect(paragraphs.map((pieces) => pieces.filter((piece) => piece.marked).map((piece) => piece.text))).toEqual([
    ['met', 'signed a plan'],
    ['Another story'],
  ]);
});
