import { expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';

const reference = (text: string, published?: string) => {
  const document = readDocument({ id: 'a', file: 'a.txt', text, meta: published ? { published } : {} });
  return { date: document.reference, floating: document.floating };
};

test.each([
  ['The fair closed on June 3, 2025.', '2025-06-12', { date: '2025-06-12', floating: false }],
  ['The fair closed on June 3, 2025. It opened on May 30, 2025.', undefined, { date: '2025-06-03', floating: true }],
  ['Nairobi, June 4, 2025 (VNA) – The fair closed.', undefined, { date: '2025-06-04', floating: false }],
  ['The fair closed on June 3. Ties were set up on May 4, 1976.', undefined, { date: null, floating: true }],
  [
    'The envoy came on June 3. On May 4, 2021, the then Chairman met the head of the fund.',
    undefined,
    { date: null, floating: true },
  ],
  ['The fair closed at noon.', undefined, { date: null, floating: true }],
  ['The fair closed on June 3, 2021. Sales rose in 2025.', undefined, { date: null, floating: true }],
  [
    'Fair opens\n\nVNA Thursday, June 12, 2025 19:42\n\nThe fair closed on June 3.',
    undefined,
    { date: '2025-06-12', floating: false },
  ],
  [
    'Fair opens\n\nUpdated: 09:41, 12/06/2025\n\nThe fair closed on June 3.',
    undefined,
    { date: '2025-06-12', floating: false },
  ],
  [
    'Ties turn 50 on a day that falls on June 3, 2025. A fair opened on May 3.',
    undefined,
    { date: '2025', floating: true },
  ],
  [
    'The two, which this year mark the 45th anniversary of their ties (June 3, 1979), held a fair. Sales rose in 2023.',
    undefined,
    { date: '2024', floating: true },
  ],
  [
    'Fri, June 20, 2025 04:18 (GMT +7)\n\nFair opens\n\nUpdated: 09:41, 12/06/2025\n\nThe fair closed on June 3.',
    undefined,
    { date: '2025-06-12', floating: false },
  ],
  ['The fair closed on June 3, 2025.', 'soon', { date: '2025-06-03', floating: true }],
])('%s (published %s)', (text, published, expected) => {
  expect(reference(text, published)).toEqual(expected);
});

test.each([
  // A year is written where it is another one: beside bare days a whole one is news in the opening only, or shortly before them.
  [
    'A fair opened on June 3.\n\nIt drew many.\n\nIt was the second.\n\nThe last one closed on September 4, 2023.',
    null,
  ],
  ['A fair opened on June 3, 2025.\n\nIt drew many.\n\nIt goes on to June 9.', '2025-06-03'],
  ['A fair opened on February 3.\n\nIt drew many.\n\nIt had been put off on December 20, 2024.', '2024-12-20'],
  [
    'Looking back\n\nIt drew many.\n\nIt was the second.\n\nThe fair was held from June 3 to 5, 2025. It opened on June 3.',
    '2025-06-05',
  ],
  ['The fair recalls the pact of May 23, 1969.', null],
  // Years that figures tie to the text's own.
  ['They are old friends; 2025 is the 50th year of their ties.', '2025'],
  ['For trade, 20 million USD by 2045 is the aim.', null],
  ['He was received at the Asian Future Forum 2024.', '2024'],
  ['He opened the Friendship Year 2013-2014.', null],
  ['Trade amounted to $532.9mln from January to May 2023, far more than before.', '2023'],
  ['Trade grew by close to 10 percent in the first three quarters of 2020.', '2020'],
  ['It came to 800,000 people in January 2023, 42 percent fewer than in the same period of 2019.', '2023'],
  ['On the first days of 2023 they spoke of 20 million USD.', null],
  ['Trade last year was 3 million USD, three times what it had been in 2011.', '2013'],
  ['Some 300,000 people came last year, which was 28.3 percent above the plan for 2017.', '2018'],
  ['Trade came to 4 million USD last year, 11.5% up on 2020.', '2022'],
  ['Sales came to 4 million USD so far this year, 23.5% more than in the first ten months of 2021.', '2022'],
  ['Sales reached 4 million USD, up 5.9 percent against the same period of 2018.', '2019'],
  ['Sales rose this year. From January to May 2013 the town took 83,600 tonnes.', '2013'],
  ['Sales came to 3 million USD in 2017 and 2 million USD in January-July 2018, more than last year.', '2018'],
  ['Sales came to 3 million USD in May 2018 and 20 million USD in 2018, as they did last year.', null],
  ['This year is hard. After an estimated 2.9% in 2022, it said, growth would come to 1.7% in 2023.', '2023'],
  ['It foresees for this year a growth of 6.5 per cent, as expected in 2022, and 6.7 per cent in 2023.', '2022'],
  ['It wants this year to set a target of 30 million USD in 2030.', null],
])('the year of %s', (text, expected) => {
  expect(reference(text)).toEqual({ date: expected, floating: true });
});

test.each([
  ['https://news.example/world/2024/08/16/a-visit.html', '2024-08-16'],
  ['https://news.example/a-visit-20240816.html', '2024-08-16'],
  ['https://news.example/2024-08-16-a-visit', '2024-08-16'],
  ['https://news.example/a-visit/20243316/', null],
  ['https://news.example/a-visit-120240816.html', null],
  ['https://news.example/a-visit?day=2024-08-16', null],
])('the day in %s', (url, expected) => {
  const { reference, floating } = readDocument({ id: 'a', file: 'a.txt', text: 'A fair opened.', meta: { url } });
  expect({ reference, floating }).toEqual({ reference: expected, floating: expected === null });
});

test.each([
  ['NAIROBI, June 10 (Xinhua) -- The fair opened today.', '2025-06-12', '2025-06-10'],
  ['NAIROBI, May 10 (Xinhua) -- The fair opened today.', '2025-06-12', '2025-06-12'],
  ['The fair opened today.', '2025-06-12', '2025-06-12'],
])('today in %s (published %s)', (text, published, today) => {
  const { sentences } = readDocument({ id: 'a', file: 'a.txt', text, meta: { published } });
  const date = sentences[0]!.mentions.find(({ kind }) => kind === 'date');
  expect(date?.kind === 'date' && date.value).toBe(today);
});
