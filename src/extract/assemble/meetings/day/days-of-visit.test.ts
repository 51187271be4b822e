import { expect, test } from 'vitest';
import { meetingsInText } from '../meetings-in-text.ts';

function rowsOf(text: string) {
  return meetingsInText(text, { published: '2025-11-28' }).map(({ date, dateEnd, partners, kind, place }) =>
    [date, dateEnd, partners.join(), kind, place].map((value) => value ?? '-').join(' '),
  );
}

test.each([
  // From one month into the next.
  [
    'President Luong Cuong is back from a tour that took him to Kenya and Peru between October 27 and November 1.',
    ['2025-10-27 2025-11-01 KEN visit Kenya', '2025-10-27 2025-11-01 PER visit Peru'],
  ],
  // The statement has its day, the visit its own.
  [
    'Vietnam and Kenya issued a statement on November 23 on the state visit which President William Ruto, with his wife, is making from November 21 to 24.',
    ['2025-11-21 2025-11-24 KEN visit Vietnam'],
  ],
  // The length of one visit is not that of the next.
  [
    'A pact on tea came of the two-day state visit of President Luong Cuong to Kenya, who left Nairobi on Thursday for a visit to Peru.',
    ['2025-11-26 2025-11-27 KEN visit Kenya', '2025-11-27 - PER visit Peru'],
  ],
  [
    'Kenyan President William Ruto landed in Hanoi on November 24 for an official visit of two days. In the afternoon he held talks with President Luong Cuong.',
    ['2025-11-24 - KEN talks Hanoi', '2025-11-24 2025-11-25 KEN visit Vietnam'],
  ],
  ['Prime Minister Pham Minh Chinh has landed in Nairobi for an official visit.', ['2025-11 - KEN visit Kenya']],
  // How late it was on the first day.
  [
    'NA Chairman Tran Thanh Man flew out of Nairobi on November 25, wrapping up an official visit to Kenya that had begun late on November 21.',
    ['2025-11-21 2025-11-25 KEN visit Kenya'],
  ],
  // How the guest came is told by the way.
  [
    'State President Luong Cuong and Kenyan President William Ruto held talks in Hanoi on November 26.\n\nRuto, who landed in Hanoi on November 25, is a farmer.\n\nThe same day, the Kenyan President met with Prime Minister Pham Minh Chinh.',
    ['2025-11-25 - KEN visit Vietnam', '2025-11-26 - KEN talks Hanoi', '2025-11-26 - KEN talks Hanoi'],
  ],
  // How long it is, counted from its first day.
  [
    'Foreign Minister Le Hoai Trung paid a three-day visit to Kenya from November 12.',
    ['2025-11-12 2025-11-14 KEN visit Kenya'],
  ],
  // All that was done at the stop before, on whatever days of the journey.
  [
    'President Luong Cuong held talks with Peruvian President Dina Boluarte in Lima on November 26. The previous stop of his trip was Kenya, where he had talks with President William Ruto, met with Speaker Moses Wetangula, and called on Chief Justice Martha Koome.',
    [
      '- - KEN visit Kenya',
      '2025-11 - KEN reception Kenya',
      '2025-11 - KEN talks Kenya',
      '2025-11 - KEN talks Kenya',
      '2025-11-26 - PER talks Lima',
    ],
  ],
  // What somebody speaks of has a day of its own.
  [
    'Party General Secretary To Lam received Kenyan Minister Musalia Mudavadi, who came to convey congratulations on the success of the congress, which closed on November 23.',
    ['2025-11 - KEN reception -'],
  ],
  // Where they go on to is not where they meet.
  [
    'Kenyan President William Ruto is to see Prime Minister Pham Minh Chinh on November 29 before ending his tour in Hue.',
    ['2025-11-29 - KEN talks -'],
  ],
  // The month is guessed where the day is told later.
  [
    'Talks with President Luong Cuong made up the visit that Kenyan President William Ruto paid to Vietnam.\n\nIt was on October 29 that President Luong Cuong and President William Ruto had their talks.',
    ['- - KEN visit Vietnam', '2025-10-29 - KEN talks -'],
  ],
  // The story has gone on from the city of its dateline.
  [
    'Pretoria (VNA) – Ambassador Hoang Van Loi flew to Cape Town last week.\n\nHe paid a call on Supra Mahlangu, Speaker of the National Assembly of South Africa.',
    ['2025-11 - ZAF reception Cape Town'],
  ],
  // What was before it on that day.
  [
    'Prime Ministers Pham Minh Chinh and Amina Chebet of Kenya held talks in Hanoi on November 21. A welcome ceremony had been given for the Kenyan leader beforehand.',
    ['2025-11-21 - KEN ceremony Hanoi', '2025-11-21 - KEN talks Hanoi'],
  ],
  // The day of leaving is the last, and of several visits it is the last of one that nobody tells.
  [
    'National Assembly Chairman Tran Thanh Man left Mombasa for Hanoi on November 17, ending a three-day official visit to Kenya.',
    ['2025-11-15 2025-11-17 KEN visit Kenya'],
  ],
  [
    'Party General Secretary To Lam, his spouse Ngo Phuong Ly and a delegation left Nairobi on November 24 at the close of official visits to Kenya and Peru.',
    ['2025-11 - KEN visit Kenya', '2025-11 - PER visit Peru'],
  ],
  [
    'President Luong Cuong left Hanoi for Lima on November 17, beginning a three-day visit to Peru.',
    ['2025-11-17 2025-11-19 PER visit Peru'],
  ],
  // A leg with its days, without who travels; the days where somebody stayed.
  [
    'President Luong Cuong is back from Africa. The Kenyan stage ran from November 17 to 19.',
    ['2025-11-17 2025-11-19 KEN visit Kenya'],
  ],
  [
    'In Kenya, where he stayed on November 17-19, President Luong Cuong saw a port.',
    ['2025-11-17 2025-11-19 KEN visit Kenya'],
  ],
  // In the month of the stay; 'it was X who'.
  [
    'Speaker of Kenya Moses Wetangula went to Hanoi in January 2024, where he held talks with Tran Thanh Man, and in May 2024 it was Speaker Nelly Cheboi who visited Vietnam.',
    ['2024-01 - KEN talks Hanoi', '2024-01 - KEN visit Hanoi', '2024-05 - KEN visit Vietnam'],
  ],
  // Who goes on to a third country has not come to Vietnam.
  [
    'Speaker Moses Wetangula of Kenya hosted Prime Minister Pham Minh Chinh on November 19. He then went on to Peru for a two-day visit.',
    ['2025-11-19 - KEN reception Kenya'],
  ],
  // How a guest was treated is no encounter.
  ['Prime Minister Pham Minh Chinh remembered the warm reception given to him by Kenyan President William Ruto.', []],
])('%s', (text, rows) => {
  expect(rowsOf(text).sort()).toEqual(rows);
});
