import { expect, test } from 'vitest';
import { extractArticle } from '../../../pipeline.ts';

/** One line a meeting: kind, partner, days, status, people. */
function told(text: string): string[] {
  const input = { id: 'whose', file: 'whose.txt', text, meta: { published: '2025-06-12' } };
  return extractArticle(input)
    .line.meetings.map(({ kind, partners, date, dateEnd, status, participants }) => {
      const names = participants.map(({ name }) => name).sort();
      return [kind, partners.join('+'), date, dateEnd ?? '', status, names.join(', ')].join(' | ');
    })
    .sort();
}

test.each([
  // What is done between two states beside a summit makes a visit of the trip there.
  [
    'Foreign Minister Tran Van Binh concluded his working trip to attend the expanded BRICS Summit and conduct bilateral activities in Kenya from June 4-8.',
    ['visit | KEN | 2025-06-04 | 2025-06-08 | held | Tran Van Binh'],
  ],
  [
    'Foreign Minister Tran Van Binh left Hanoi on Wednesday for the ASEAN Summit in Laos. The trip is made at the invitation of Lao Foreign Minister Thongsavanh Phomvihane.',
    [
      'conference | ASEAN | 2025-06-11 |  | held | Tran Van Binh',
      'visit | LAO | 2025-06 |  | held | Thongsavanh Phomvihane, Tran Van Binh',
    ],
  ],
  // Each of two visits in the year that stands behind its place.
  [
    'The ambassador recalled Foreign Minister Tran Van Binh’s visit to Kenya in 2022 and Kenyan Foreign Minister Musalia Mudavadi’s visit to Vietnam in 2023.',
    ['visit | KEN | 2022 |  | held | Tran Van Binh', 'visit | KEN | 2023 |  | held | Musalia Mudavadi'],
  ],
  // The two of an office are those who hold it, whoever was named last.
  [
    'Prime Minister Tran Van Binh received Kenyan Prime Minister Musalia Mudavadi in Hanoi on June 11. The guest also called on President Luong Cuong. The two Prime Ministers then witnessed the signing of a pact.',
    [
      'reception | KEN | 2025-06 |  | held | Luong Cuong, Musalia Mudavadi',
      'reception | KEN | 2025-06-11 |  | held | Musalia Mudavadi, Tran Van Binh',
      'signing | KEN | 2025-06 |  | held | Musalia Mudavadi, Tran Van Binh',
    ],
  ],
  // Where a visit goes can stand before the word.
  [
    'As part of his Kenya visit from June 4 to 8, Vietnam’s Foreign Minister Tran Van Binh held talks with Kenyan President William Ruto.',
    [
      'talks | KEN | 2025-06 |  | held | Tran Van Binh, William Ruto',
      'visit | KEN | 2025-06-04 | 2025-06-08 | held | Tran Van Binh',
    ],
  ],
  // With a delegation comes whoever is named before it.
  [
    "Welcoming Kenyan President William Ruto and the Kenyan high-ranking delegation's visit, President Luong Cuong spoke of tea.",
    ['visit | KEN |  |  | held | William Ruto'],
  ],
  // A nickname in brackets is the same person, also in a headline.
  [
    'Nandi, Vietnamese minister discuss trade\n\nKenyan President Amani Wario (Nandi) received Vietnamese Foreign Minister Tran Van Binh in Nairobi on Wednesday. President Nandi said that trade had doubled.',
    ['reception | KEN | 2025-06-11 |  | held | Amani Wario, Tran Van Binh'],
  ],
  // The day on which somebody announces a visit is not its day.
  [
    '"Tran Van Binh will visit Kenya along with several ministers," the Director General of the Foreign Ministry Amani Wario stated here on Monday.',
    ['visit | KEN | 2025-06 |  | planned | Tran Van Binh'],
  ],
  // Whoever speaks of what another did on a visit has not paid it.
  [
    'On June 3, Foreign Minister Le Van Son granted an interview on the outcomes of Prime Minister Tran Van Binh’s official visit to Kenya from May 30 to June 2, 2025.\n\nWith regard to the activities of Prime Minister Tran Van Binh during the visit to Kenya, Foreign Minister Son stressed that it was a first.',
    ['visit | KEN | 2025-05-30 | 2025-06-02 | held | Tran Van Binh'],
  ],
  // A president without a name is not the minister who is a counterpart.
  [
    'Foreign Minister Tran Van Binh and his Indonesian counterpart Retno Marsudi met in Hanoi on June 10. Binh hailed the recent state visit to Vietnam by the President of Indonesia in January 2024.',
    ['talks | IDN | 2025-06-10 |  | held | Retno Marsudi, Tran Van Binh', 'visit | IDN | 2024-01 |  | held | '],
  ],
  // A host whom nobody names is of the other side.
  [
    'President Tran Van Binh arrived in Lima on June 10 for an official visit to Peru. He held talks with his host on June 11.',
    ['talks | PER | 2025-06-11 |  | held | Tran Van Binh', 'visit | PER | 2025-06-10 |  | held | Tran Van Binh'],
  ],
])('%s', (text, meetings) => {
  expect(told(text)).toEqual(meetings);
});
