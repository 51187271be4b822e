import { expect, test } from 'vitest';
import { extractArticle } from '../../../pipeline.ts';

/** The partners of all meetings in a text of 12 June 2025. */
function partnersIn(text: string): string[] {
  const input = { id: 'modality', file: 'modality.txt', text, meta: { published: '2025-06-12' } };
  return extractArticle(input)
    .line.meetings.flatMap(({ partners }) => partners)
    .sort();
}

test.each([
  'Had the fair opened in May, Kenyan President William Ruto would have met Prime Minister Pham Minh Chinh in Hanoi, an organiser said.',
  'The palace said on Tuesday that Kenyan President William Ruto had no immediate plans to meet Prime Minister Pham Minh Chinh in Rome on June 20.',
  'Prime Minister Pham Minh Chinh and Kenyan President William Ruto were due to meet in Rome on June 10, but the talks did not go ahead because of a storm.',
  'Minister Nguyen Hong Dien proposed on June 10 in Hanoi that the port be widened and that Kenyan Minister Lee Kinyanjui visit Vietnam at an early date.',
  'Nairobi on Tuesday dismissed as false a report that Kenyan President William Ruto would meet Prime Minister Pham Minh Chinh in Rome on June 20.',
  'Kenyan Ambassador Joyce Mwende asked for a meeting with Minister Nguyen Hong Dien on June 10.',
  'Kenyan President William Ruto has scrapped plans to visit Hanoi, where he had been expected to meet Prime Minister Pham Minh Chinh on June 20.',
  'A trip to Vietnam by Kenyan President William Ruto, to whom Hanoi has sent an invitation, is not on the calendar.',
  'A visit to Hanoi by Kenyan President William Ruto has yet to be scheduled, officials said on June 10.',
])('no encounter: %s', (text) => {
  expect(partnersIn(text)).toEqual([]);
});

test.each([
  'Prime Minister Pham Minh Chinh, who had no plans to stay longer, met Kenyan President William Ruto in Rome on June 10.',
  'Kenyan President William Ruto, received by Prime Minister Pham Minh Chinh on June 10, said that he would have liked to see Hue.',
  'A visit to Vietnam by Kenyan President William Ruto, whose country is not on the calendar of many leaders, began on June 10.',
])('an encounter: %s', (text) => {
  expect(partnersIn(text)).toEqual(['KEN']);
});

test.each([
  ['Still on the agenda of President Luong Cuong: a meeting with Kenyan Speaker Moses Wetangula.', 'planned'],
  ["Still on Luong Cuong's agenda is a meeting with Kenyan Speaker Moses Wetangula.", 'planned'],
  ['Yet to come is a meeting between President Luong Cuong and Kenyan Speaker Moses Wetangula.', 'planned'],
  ['Ports will be spoken of when Luong Cuong meets Kenyan Speaker Moses Wetangula in the days ahead.', 'planned'],
  [
    'Trade, salt and boats were high on the agenda as President Luong Cuong on June 12 met Kenyan Speaker Moses Wetangula.',
    'held',
  ],
  ['With trade on the agenda, President Luong Cuong met Kenyan Speaker Moses Wetangula on Tuesday.', 'held'],
  ['The best was yet to come, and on Tuesday President Luong Cuong met Kenyan Speaker Moses Wetangula.', 'held'],
])('to come or not: %s', (text, status) => {
  const lead = 'President Luong Cuong is in Nairobi.';
  const input = { id: 'agenda', file: 'agenda.txt', text: `${lead} ${text}`, meta: { published: '2025-06-12' } };
  const talks = extractArticle(input).line.meetings.filter(({ kind }) => kind !== 'visit');
  expect(talks.map((meeting) => meeting.status)).toEqual([status]);
});

test.each([
  ["Luong Cuong's state visit to Kenya ends on June 13.", 'held'],
  ["Luong Cuong's state visit to Kenya begins on June 13.", 'planned'],
])('a visit that ends is under way: %s', (text, status) => {
  const input = { id: 'ends', file: 'ends.txt', text, meta: { published: '2025-06-12' } };
  expect(extractArticle(input).line.meetings.map((meeting) => meeting.status)).toEqual([status]);
});
