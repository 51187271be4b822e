import { describe, expect, it } from 'vitest';
import { readDocument } from '../../read-document.ts';

function codesAt(text: string, word: string): (string | null)[] {
  const { sentences, text: clean } = readDocument({ id: 'a', file: 'a.txt', text });
  return sentences
    .flatMap(({ mentions }) => mentions)
    .flatMap((one) => (one.kind === 'organisation' && clean.slice(one.start, one.end) === word ? [one.code] : []));
}

describe('the Union', () => {
  it('is the European Union where the article has named that one', () => {
    expect(codesAt('Vietnam met the EU in Brussels. The Union is its fourth largest partner.', 'Union')).toEqual([
      'EU',
    ]);
  });

  it.each([
    'Vietnam met Norway in Oslo. The Union is its fourth largest partner.',
    'Vietnam met the EU in Brussels. The Union of Women came along.',
    'Vietnam met the EU and the Eurasian Economic Union. The Union is its partner.',
  ])('is nobody in "%s"', (text) => {
    expect(codesAt(text, 'Union')).toEqual([]);
  });
});
