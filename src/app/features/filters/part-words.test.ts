import { describe, expect, it } from 'vitest';
import { NO_FILTERS, type TimelineFilters } from '../../url/timeline-params.ts';
import { lastTwelveMonths } from './last-twelve-months.ts';
import { activeParts, partWords } from './part-words.ts';

const say = (filters: Partial<TimelineFilters>, language: 'en' | 'vi' = 'en') => {
  const words = partWords(
    { ...NO_FILTERS, ...filters },
    (code) => code.toLowerCase(),
    (topic) => topic,
    language,
  );
  return activeParts(words).map((part) => words[part]);
};

describe('the sentence of the filters', () => {
  it.each([
    [{}, []],
    [{ country: ['NZL', 'AUS'] }, ['with nzl and aus']],
    [{ country: ['A', 'B', 'C', 'D', 'E'] }, ['with a, b and 3 more']],
    [{ from: '2024-01', to: '2025-03-02' }, ['Jan 2024 to 2 Mar 2025']],
    [{ from: '2024', to: '2024' }, ['2024']],
    [{ from: '2024-01' }, ['since Jan 2024']],
    [
      { level: ['minister', 'party-leader', 'head-of-state', 'head-of-government', 'parliament'] },
      ['by ministers and above'],
    ],
    [{ level: ['head-of-state'] }, ['by heads of state']],
    [{ level: ['minister', 'people'] }, ['by ministers and people’s organisation']],
    [{ kind: ['talks', 'visit'] }, ['Talks and visit']],
    [{ status: ['planned'] }, ['planned']],
    [{ status: ['planned', 'held'] }, []],
    [{ q: '  gạo ' }, ['with the words “gạo”']],
    [{ sure: true }, ['without rows to be checked']],
  ] as [Partial<TimelineFilters>, string[]][])('says %j as %j', (filters, expected) => {
    expect(say(filters)).toEqual(expected);
  });

  it('speaks Vietnamese', () => {
    expect(say({ country: ['NZL'], from: '2024-01', to: '2025' }, 'vi')).toEqual(['với nzl', 'từ 01/2024 đến 2025']);
  });
});

it.each([
  ['2026-01-16', '2025-02'],
  ['2025-12', '2025-01'],
  ['2025', '2025-01'],
])('the twelve months that end in %s begin in %s', (day, first) => {
  expect(lastTwelveMonths(day)).toBe(first);
});
