import { expect, test } from 'vitest';
import { extractArticle } from '../pipeline.ts';

test('people of one story of a roundup do not take part in the next', () => {
  const text = [
    'Hill Post: Weekly roundup',
    '',
    'PM receives Fijian ambassador',
    '',
    'Prime Minister Pham Minh Chinh received Fijian Ambassador Filimone Waqa in Hanoi on June 10, 2025.',
    '',
    'Kenyan minister visits Hue',
    '',
    'Kenyan Foreign Minister Musalia Mudavadi was received by Deputy Minister Nguyen Minh Vu in Hue on June 9, 2025.',
    '',
  ].join('\n');
  const { meetings } = extractArticle({ id: 'a', file: 'a.txt', text }).line;
  const talks = meetings.filter((meeting) => meeting.kind === 'reception');
  expect(talks.map((meeting) => [meeting.partners, meeting.participants.map((one) => one.name)])).toEqual([
    [['FJI'], ['Pham Minh Chinh', 'Filimone Waqa']],
    [['KEN'], ['Nguyen Minh Vu', 'Musalia Mudavadi']],
  ]);
  for (const { evidence } of meetings)
    for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
});

test('an item of a digest that goes on with the one before is of its story', () => {
  const text = [
    'Morning digest on June 11',
    'Hanoi (VNA) – The following is a list of selected news summaries.',
    '– State President Luong Cuong hosted a welcome ceremony in Hanoi on June 10 for Fijian President Naiqama Lalabalavu.',
    '– In the evening, the guest was received by Party General Secretary To Lam.',
    '– Kenyan Ambassador Musalia Mudavadi was received by Deputy Minister Nguyen Minh Vu in Hue on June 9.',
  ].join('\n\n');
  const { meetings } = extractArticle({ id: 'a', file: 'a.txt', text, meta: { published: '2025-06-11' } }).line;
  const row = meetings.find(({ participants }) => participants.some(({ name }) => name === 'To Lam'));
  expect([row?.date, row?.partners, row?.participants.map(({ name }) => name)]).toEqual([
    '2025-06-10',
    ['FJI'],
    ['To Lam', 'Naiqama Lalabalavu'],
  ]);
});

test('lines that name the headings to come tell nothing, and what they name are stories', () => {
  const text = [
    'News roundup: a Fijian guest, a Kenyan minister',
    '1. PM receives Fijian ambassador',
    '2. Kenyan Vice President holds talks in Hue',
    'PM receives Fijian ambassador',
    'Prime Minister Pham Minh Chinh yesterday received Fijian Ambassador Filimone Waqa in Hanoi and thanked him for his work in Vietnam.',
    'Kenyan Vice President holds talks in Hue',
    'Deputy Prime Minister Mai Van Chinh held talks with Kenyan Vice President Musalia Mudavadi in Hue on June 9, and the two went to the citadel.',
  ].join('\n\n');
  const { meetings } = extractArticle({ id: 'a', file: 'a.txt', text, meta: { published: '2025-06-11' } }).line;
  expect(
    meetings.map(({ date, partners, participants }) => [date, partners, participants.map(({ name }) => name)]),
  ).toEqual([
    ['2025-06-10', ['FJI'], ['Pham Minh Chinh', 'Filimone Waqa']],
    ['2025-06-09', ['KEN'], ['Mai Van Chinh', 'Musalia Mudavadi']],
  ]);
});

test('a subhead that the lead happens to name is no list of contents', () => {
  const text = [
    'Fiji opens an embassy',
    'Prime Minister Pham Minh Chinh received Fijian Ambassador Filimone Waqa in Hanoi on June 10 and spoke of trade and fisheries with him.',
    'New ties',
    'The two countries set up diplomatic relations in 1993, and the ambassador is the first who lives in Hanoi, where he has taken a house.',
  ].join('\n\n');
  const { meetings } = extractArticle({ id: 'a', file: 'a.txt', text, meta: { published: '2025-06-11' } }).line;
  expect(meetings).toHaveLength(1);
});

const BULLETED = [
  'News in brief',
  '* PM receives Fijian ambassador',
  'Prime Minister Pham Minh Chinh received Fijian Ambassador Filimone Waqa in Hanoi on June 10, 2025.',
  '* Kenyan minister holds talks in Hue',
  'Deputy Minister Nguyen Minh Vu held talks with Kenyan Foreign Minister Musalia Mudavadi on June 9, 2025.',
  'The two countries are carrying out the Action Programme for 2023-2027.',
];

test('a bulleted heading over prose opens a story', () => {
  const { meetings, agreements } = extractArticle({ id: 'a', file: 'a.txt', text: BULLETED.join('\n\n') }).line;
  expect(meetings.map(({ date, partners }) => [date, partners])).toEqual([
    ['2025-06-10', ['FJI']],
    ['2025-06-09', ['KEN']],
  ]);
  expect(agreements.map(({ partners }) => partners)).toEqual([['KEN']]);
});

test('bullets in a row are points of one story', () => {
  const text = [
    'Prime Minister Pham Minh Chinh receives Fijian ambassador',
    'Prime Minister Pham Minh Chinh received Fijian Ambassador Filimone Waqa in Hanoi on June 10, 2025. The two spoke of',
    '* Trade in fish and timber',
    '* Flights between the two capitals',
    'They signed a memorandum of understanding on fisheries, which the two ministries had prepared for a year.',
  ].join('\n\n');
  const { agreements } = extractArticle({ id: 'a', file: 'a.txt', text }).line;
  expect(agreements.map(({ partners }) => partners)).toEqual([['FJI']]);
});

const STORIES = [
  'PM meets Fijian leader in Suva',
  'Prime Minister Pham Minh Chinh had a meeting on June 10 in Suva with President Naiqama Lalabalavu, who congratulated him on the harvest.',
  'Kenyan minister sees Hue',
  'Deputy Minister Nguyen Minh Vu received Kenyan Foreign Minister Musalia Mudavadi in Hue on June 9, and the two went to the citadel.',
];

const rowsOf = (lines: readonly string[]) =>
  extractArticle({
    id: 'a',
    file: 'a.txt',
    text: lines.join('\n\n'),
    meta: { published: '2025-06-11' },
  }).line.meetings.map(({ date, partners, place }) => [date, partners, place]);

const ROWS = [
  ['2025-06-10', ['FJI'], 'Suva'],
  ['2025-06-09', ['KEN'], 'Hue'],
];

test.each([
  ['its title', ['GOVERNMENT NEWS 11/6', ...STORIES]],
  ['its title with the day', ['Vietnam headlines June 11', ...STORIES]],
  ['its opening', ['Busy days', 'The following is a review of the week’s major events.', ...STORIES]],
])('a page says that it is made of stories by %s', (_, lines) => {
  expect(rowsOf(lines)).toEqual(ROWS);
});

test('a line that sums up the stories below tells nothing of its own', () => {
  const line = 'PM meets Fijian leader in Suva, Hue marks Kenya ties, rice prices fall in the delta';
  expect(rowsOf(['GOVERNMENT NEWS 11/6', line, ...STORIES])).toEqual(ROWS);
});

test('single words head the parts of a review', () => {
  const lines = ['Weekly review', 'Pacific', STORIES[1]!, 'Africa', STORIES[3]!];
  expect(rowsOf(lines)).toEqual(ROWS);
});
