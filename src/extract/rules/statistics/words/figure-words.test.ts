import { describe, expect, it } from 'vitest';
import lexicon from '#lexicon/figure-words.json' with { type: 'json' };

describe('figure-words.json', () => {
  it.each(lexicon.rows.map((row) => [row.list, row] as const))('shows a word of %s in its example', (_, row) => {
    const example = ` ${row.example.toLowerCase().replace(/[^\p{L}\d’'-]+/gu, ' ')} `;
    expect(row.words.filter((word) => example.includes(` ${word.toLowerCase()}`)).length).toBeGreaterThan(0);
  });

  it('tells each word of a list once', () => {
    const told = lexicon.rows.flatMap((row) => row.words.map((word) => `${row.list}: ${word}`));
    expect(told.filter((word, at) => told.indexOf(word) !== at)).toEqual([]);
  });
});
