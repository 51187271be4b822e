import { expect, test } from 'vitest';
import { encounterRules } from '../../../pipeline.ts';
import { readDocument } from '../../../read-document.ts';
import { castOf } from '../../cast/cast-of.ts';
import { readMeetings } from '../read-meetings.ts';

function datesOf(text: string): Record<string, string | null> {
  const document = readDocument({ id: 'example', file: 'example.txt', text, meta: { published: '2025-11-27' } });
  const meetings = readMeetings(document, castOf(document), encounterRules, () => {});
  return Object.fromEntries(meetings.map(({ partners, date }) => [partners.join(), date]));
}

test('the next leg of a trip lies in the month told before', () => {
  const text =
    'President To Lam will pay a state visit to Mongolia from December 21 to 23. After that he will pay an official visit to Cuba.';
  expect(datesOf(text)).toMatchObject({ MNG: '2025-12-21', CUB: '2025-12' });
});

test('a headline of another issue of a daily roundup lies in the month of that issue', () => {
  const body = 'Prime Minister Pham Minh Chinh received Fijian Ambassador Filimone Waqa in Hanoi on November 26.';
  const list = 'Vietnam News Today (Oct. 23): CPV delegation visits Spain to deepen strategic partnership';
  expect(datesOf(`${body}\n\n${list}`)).toMatchObject({ FJI: '2025-11-26', ESP: '2025-10' });
});

test.each([
  [
    'a day of the visit that is counted',
    'Fijian Prime Minister Sitiveni Rabuka is on a visit to Vietnam from November 24 to 27. On the second day of the visit, he met Prime Minister Pham Minh Chinh.',
    '2025-11-25',
  ],
  [
    'the day before, after a visit of several days',
    'President Luong Cuong, who is paying a visit to Fiji from November 24 to 27, saw a school in Suva on November 26.\n\nThe day before, he held talks with Fijian Prime Minister Sitiveni Rabuka.',
    '2025-11-25',
  ],
  [
    'the day that a sentence before has opened, in a story of several days',
    'Fijian Prime Minister Sitiveni Rabuka wraps up a four-day visit to Vietnam today.\n\nTuesday belonged to trade. At noon Prime Minister Pham Minh Chinh received Prime Minister Sitiveni Rabuka.',
    '2025-11-25',
  ],
  [
    'the month alone, where the lead tells two days of many talks',
    'President Luong Cuong met a number of leaders in Lima on November 25 and 26 as he attended the summit. Fijian Prime Minister Sitiveni Rabuka met him on the margins.',
    '2025-11',
  ],
  [
    'the day of the honours that open the talks',
    'Fijian Prime Minister Sitiveni Rabuka, who was given a 21-gun salute in Hanoi on Monday, had talks with Prime Minister Pham Minh Chinh.',
    '2025-11-24',
  ],
  [
    'the month alone, in the course of a visit',
    'President Luong Cuong held talks with Fijian President Naiqama Lalabalavu in Suva on November 25. President Luong Cuong met Fijian Prime Minister Sitiveni Rabuka in the course of his visit.',
    '2025-11',
  ],
  [
    'the day of what had been told to come later in it',
    'Fijian President Naiqama Lalabalavu held talks with President Luong Cuong in Hanoi on November 26. A session had been opened earlier in the day by Fijian Minister Filimone Waqa and Minister of Finance Nguyen Van Thang.',
    '2025-11-26',
  ],
  [
    'none for a visit at some time',
    'At talks with President Luong Cuong on November 26, Fijian Prime Minister Sitiveni Rabuka said he would visit Hanoi at a suitable time.',
    null,
    true,
  ],
  [
    'later on the day told before',
    'Fijian Prime Minister Sitiveni Rabuka held talks with President Luong Cuong on Thursday. He is scheduled to meet Prime Minister Pham Minh Chinh later.',
    '2025-11-27',
  ],
  [
    'not that of the page’s own stamp',
    'Thursday, 27/11/2025 14:23 GMT+7 Print\n\nFijian Prime Minister Sitiveni Rabuka met President Luong Cuong to talk about fishing.',
    '2025-11',
  ],
  [
    'that of what was signed on the occasion',
    'President Luong Cuong and Fijian Prime Minister Sitiveni Rabuka met with the press right after the signing of five agreements between the two countries in Suva on November 25.',
    '2025-11-25',
  ],
  [
    'the month of writing, for a visit that is praised',
    'Fijian Prime Minister Sitiveni Rabuka hailed the significance of President Luong Cuong’s visit to Fiji.',
    '2025-11',
    true,
  ],
  [
    'the only day of a visit to come',
    'The state visit to Fiji on December 5 by President Luong Cuong is of great importance. During the visit, he is scheduled to hold talks with Fijian Prime Minister Sitiveni Rabuka.',
    '2025-12-05',
    true,
  ],
  [
    'the month of a visit that is summed up',
    'Fijian Prime Minister Sitiveni Rabuka said Thursday in Hanoi that the islands will send aid.\n\nDuring the visit, Prime Minister Sitiveni Rabuka also held talks with Prime Minister Pham Minh Chinh.',
    '2025-11',
  ],
  [
    'that of what was said while receiving',
    'Minister of Finance Nguyen Van Thang on November 25 affirmed that the aid is welcome while receiving Fijian Ambassador Filimone Waqa.',
    '2025-11-25',
  ],
  [
    'the weekday to come of a headline',
    'Fijian Prime Minister Sitiveni Rabuka to visit Vietnam from Sunday',
    '2025-11-30',
    true,
  ],
  [
    'the month alone, behind a journey on that day',
    'On Friday, Fijian Prime Minister Sitiveni Rabuka will leave for Da Nang, where he will meet Minister of Finance Nguyen Van Thang.',
    '2025-11',
  ],
  [
    'the day that a schedule has come to',
    'Fijian Prime Minister Sitiveni Rabuka held talks with President Luong Cuong on Wednesday. On Thursday, the guest has a full day. He then meets Prime Minister Pham Minh Chinh.',
    '2025-11-27',
  ],
])('the date is %s', (_, text, date, visit = false) => {
  const document = readDocument({ id: 'example', file: 'example.txt', text, meta: { published: '2025-11-27' } });
  const meetings = readMeetings(document, castOf(document), encounterRules, () => {});
  const last = meetings
    .filter(({ kind }) => (kind === 'visit') === visit)
    .sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start)
    .at(-1);
  expect(last?.date).toBe(date);
});

test('talks told right behind a visit of another year lie in its month', () => {
  const text =
    'President Luong Cuong was on a state visit to Kenya from March 9 to 12, 2019. William Ruto, the President of Kenya, received him in Nairobi.';
  const document = readDocument({ id: 'example', file: 'example.txt', text, meta: { published: '2025-11-27' } });
  const meetings = readMeetings(document, castOf(document), encounterRules, () => {});
  expect(meetings.map(({ kind, date }) => [kind, date])).toEqual(
    expect.arrayContaining([
      ['reception', '2019-03'],
      ['visit', '2019-03-09'],
    ]),
  );
});

test('talks whose outcome is praised on a later day lie in its month', () => {
  const text =
    'President Luong Cuong received Fijian Prime Minister Sitiveni Rabuka in Hanoi on November 26. He welcomed the results of the talks between Rabuka and Prime Minister Pham Minh Chinh.';
  const document = readDocument({ id: 'example', file: 'example.txt', text, meta: { published: '2025-11-27' } });
  const dates = readMeetings(document, castOf(document), encounterRules, () => {}).map(({ date }) => date);
  expect(dates.sort()).toEqual(['2025-11', '2025-11-26']);
});

test('what is planned for another year moves no news on', () => {
  const text =
    'President Luong Cuong paid a visit to Fiji in November. The next session will be held by Minister Nguyen Van Thang and Fijian Minister Filimone Waqa in 2026. On the way home, President Luong Cuong was greeted by Peruvian Minister Ursula Leon.';
  expect(datesOf(text)).toMatchObject({ PER: '2025-11' });
});

test('a story that writes its days without a year lies in no year that it tells of others', () => {
  const text =
    'Hanoi (VNA) – President Luong Cuong held talks with Fijian President Naiqama Lalabalavu in Suva on March 29. It is a return trip: Fijian President Naiqama Lalabalavu was in Hanoi in December 2019. In the afternoon, President Luong Cuong met Fijian Prime Minister Sitiveni Rabuka.';
  const document = readDocument({ id: 'example', file: 'example.txt', text });
  const meetings = readMeetings(document, castOf(document), encounterRules, () => {});
  expect(meetings.map(({ kind, date }) => `${kind} ${date}`).sort()).toEqual([
    'talks null',
    'talks null',
    'visit 2019-12',
  ]);
});

test('a span without a year behind a day of its month is of the year of that day', () => {
  const text =
    'The port had been spoken of on November 24, 2021, when President Luong Cuong, then on a visit to Fiji from November 22 to 25, received Fijian Prime Minister Sitiveni Rabuka.';
  const document = readDocument({ id: 'example', file: 'example.txt', text, meta: { published: '2025-11-27' } });
  const meetings = readMeetings(document, castOf(document), encounterRules, () => {});
  expect(meetings.filter(({ kind }) => kind === 'visit').map(({ date, dateEnd }) => [date, dateEnd])).toEqual([
    ['2021-11-22', '2021-11-25'],
  ]);
});

test('a paragraph that looks back at a trip goes on with it until it comes back to the news', () => {
  const trip =
    'President Truong Tan Sang made a state visit to Fiji from March 9 to 15, 2016. The two sides agreed on fishing.';
  const met = 'In Suva, he met Minister Biman Prasad of Fiji.';
  const on = (text: string) => {
    const document = readDocument({ id: 'example', file: 'example.txt', text, meta: { published: '2025-11-27' } });
    const meetings = readMeetings(document, castOf(document), encounterRules, () => {});
    return meetings.find(({ kind }) => kind !== 'visit')?.date;
  };
  expect(on(`${trip} ${met}`)).toBe('2016-03');
  expect(on(`${trip}\n\n${met}`)).not.toBe('2016-03');
});

test('a meeting of three is not the meeting of two of them on that day', () => {
  const document = readDocument({
    id: 'example',
    file: 'example.txt',
    text: 'Prime Minister Pham Minh Chinh met Fijian Prime Minister Sitiveni Rabuka in Suva on November 26. A trilateral meeting of Prime Minister Pham Minh Chinh, Prime Minister Sitiveni Rabuka and Peruvian President Dina Boluarte was held on November 26.',
    meta: { published: '2025-11-27' },
  });
  const meetings = readMeetings(document, castOf(document), encounterRules, () => {});
  expect(meetings.map(({ partners }) => partners.join())).toEqual(['FJI', 'FJI,PER']);
});
