import { describe, expect, test } from 'vitest';
import lexicon from '#lexicon/trade-blocs.json' with { type: 'json' };
import { extractArticle } from '../../pipeline.ts';

describe('each bloc of trade', () => {
  test.each(lexicon.rows)('$bloc has the agreement that is told of a member', ({ bloc, example }) => {
    const { line } = extractArticle({ id: 'bloc', file: 'bloc.txt', text: example, meta: { published: '2024-05-20' } });
    expect(line.agreements.length).toBeGreaterThan(0);
    for (const { partners } of line.agreements) expect(partners).toEqual([bloc]);
  });
});
