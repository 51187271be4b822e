import { expect, test } from 'vitest';
import { readDocument } from '../../read-document.ts';
import { impossibleFigures } from './impossible-figures.ts';
import { STATISTIC_RULES } from './statistic-rules.ts';

const notesOn = (text: string) => {
  const document = readDocument({ id: 'note', file: 'note.txt', text, meta: { published: '2025-11-27' } });
  const drafts = document.stories.flatMap((story) =>
    STATISTIC_RULES.flatMap((rule) => rule.apply({ document, story, reject: () => undefined })),
  );
  return impossibleFigures(document, drafts).map((note) => note.message);
};

test('a growth compared with its own year gets a note', () => {
  expect(
    notesOn('Royalties in Vietnam reached 14 million EUR in 2024, an increase of 12.7% compared with 2024.'),
  ).toEqual(['Unexpected growth in 2024 compared with 2024 itself, expected an earlier year']);
});

test('a share above the whole gets a note', () => {
  expect(notesOn('Exports to Vietnam accounted for 120% of the total exports in 2024.')).toEqual([
    'Unexpected share of 120%, expected at most 100%',
  ]);
});

test.each([
  'Trade of Vietnam rose 12.7% in 2024 compared with 2023.',
  'Exports of Vietnam accounted for 60% of the total in 2024.',
  'Arrivals in Vietnam rose 240% in 2024.',
])('no note on %s', (text) => {
  expect(notesOn(text)).toEqual([]);
});
