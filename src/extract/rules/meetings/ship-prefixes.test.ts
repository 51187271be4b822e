import { expect, test } from 'vitest';
import lexicon from '#lexicon/ship-prefixes.json' with { type: 'json' };
import { extractArticle } from '../../pipeline.ts';

test.each(lexicon.prefixes)('$prefix is a ship of $country', ({ example, country }) => {
  const { line } = extractArticle({ id: 'ship', file: 'ship.txt', text: example, meta: { published: '2025-06-12' } });
  expect(line.meetings.map(({ partners, kind }) => [partners, kind])).toEqual([[[country], 'visit']]);
});
