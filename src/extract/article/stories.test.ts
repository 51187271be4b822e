import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';

const read = (text: string) => readDocument({ id: 'a', file: 'a.txt', text });

describe('front matter', () => {
  test('its values head the article and its lines are no text', () => {
    const { head, text } = read(
      '---\ntitle: Coffee fair\noutlet: Hill Post\npublished: 2025-06-12\n---\nThe fair opened.\n',
    );
    expect(head).toMatchObject({ title: 'Coffee fair', outlet: 'Hill Post', published: '2025-06-12' });
    expect(text).not.toContain('outlet');
  });

  test('a date that is none is left out', () => {
    expect(read('---\npublished: soon\n---\nThe fair opened.\n').head.published).toBeNull();
  });

  test('an opening without an end hides no text', () => {
    expect(read('---\ntitle: Coffee fair\n\nThe fair opened.\n').text).toContain('The fair opened.');
  });
});

describe('stories', () => {
  test('plain paragraphs are one story of the article itself', () => {
    const { stories } = read('The fair opened on Monday.\n\nGrowers came from Kenya.\n');
    expect(stories.map((story) => story.own)).toEqual([true]);
    expect(stories[0]!.sentences).toHaveLength(2);
  });

  test('an empty article has no sentences', () => {
    expect(read('').sentences).toEqual([]);
  });

  test('every sentence of a damaged text leads back to its raw place', () => {
    const raw = 'The fair\u00a0opened.\r\n\r\n\u200bGrowers &amp; traders came.It rained.\n';
    const { sentences, toRaw, text } = read(raw);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The fair opened.',
      'Growers & traders came.',
      'It rained.',
    ]);
    const last = toRaw(sentences.at(-1)!);
    expect(raw.slice(last.start, last.end)).toBe('It rained.');
  });
});
