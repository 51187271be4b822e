import { expect, test } from 'vitest';
import { extractArticle } from '../../pipeline.ts';

const ranksIn = (body: string) =>
  extractArticle({ id: 'example', file: 'example.txt', text: `---\npublished: 2025-11-27\n---\n${body}` })
    .line.statistics.filter(({ kind }) => kind === 'rank')
    .map(({ value, period }) => [value, period]);

test('a headline in the present and the story of last year tell one place', () => {
  expect(
    ranksIn(
      'Vietnam ranks among the top 10 tea exporters of the world\n\nVietnam ranked among the top 10 tea exporters of the world, with earnings of 12 million USD in 2024.\n',
    ),
  ).toEqual([[10, '2024']]);
});

test('the places of two years told in the story are two', () => {
  expect(
    ranksIn(
      'Vietnam sells more tea\n\nVietnam ranked among the top 10 tea exporters of the world in 2022.\n\nVietnam ranked among the top 10 tea exporters of the world in 2024.\n',
    ),
  ).toEqual([
    [10, '2022'],
    [10, '2024'],
  ]);
});
