import { expect, test } from 'vitest';
import { extractArticle } from '../../pipeline.ts';

const partnersIn = (body: string) => [
  ...new Set(
    extractArticle({
      id: 'example',
      file: 'example.txt',
      text: `---\npublished: 2025-11-27\n---\n${body}`,
    }).line.agreements.flatMap(({ partners }) => partners),
  ),
];

test.each([
  [
    'the land of the city where they met is no partner',
    'While in Busan, the Republic of Korea, for a summit, the President of Vietnam received the King of Malta.\n\nHe promised to carry out the Action Plan on fisheries, and suggested early signing of an agreement on tea.',
    ['MLT'],
  ],
  [
    'but it is when its own minister is met there',
    'The Vietnamese and Korean ministers met in Busan, the Republic of Korea.\n\nThey promised to carry out the Action Plan on fisheries.',
    ['KOR'],
  ],
])('%s', (_, body, partners) => {
  expect(partnersIn(body)).toEqual(partners);
});
