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
