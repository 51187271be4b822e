import { expect, test } from 'vitest';
import { extractArticle } from '../../../pipeline.ts';

/** One line a meeting: kind, partner, days, status, people. */
function told(text: string): string[] {
  const input = { id: 'pages', file: 'pages.txt', text, meta: { published: '2025-06-12' } };
  return extractArticle(input)
    .line.meetings.map(({ kind, partners, date, dateEnd, status, participants }) =>
      [
        kind,
        partners.join('+'),
        date,
        dateEnd ?? '',
        status,
        participants
          .map(({ name }) => name)
          .sort()
          .join(', '),
      ].join(' | '),
    )
    .sort();
}

test.each([
  // What is called after leaders is met by nobody; a year in a name dates nothing; who leads a delegation comes.
  [
    "State President to attend APEC Economic Leaders' Week, visit Chile and Peru\n\nState President Luong Cuong will lead a high-ranking delegation of Vietnam to pay an official visit to Chile from June 19 to 22; pay an official visit to Peru and attend the 2025 APEC Economic Leaders' Week in Lima from June 22 to 26.",
    [
      'visit | CHL | 2025-06-19 | 2025-06-22 | planned | Luong Cuong',
      'visit | PER | 2025-06-22 | 2025-06-26 | planned | Luong Cuong',
    ],
  ],
  // A visit from a day on.
  [
    'Foreign Minister Pham Binh Minh held talks with Kenyan Foreign Minister Amina Wario on June 9 during his two-day visit to Kenya from June 8.',
    [
      'talks | KEN | 2025-06-09 |  | held | Amina Wario, Pham Binh Minh',
      'visit | KEN | 2025-06-08 | 2025-06-09 | held | Pham Binh Minh',
    ],
  ],
  // A space before a comma; an office before somebody led ASEAN.
  [
    'Deputy Foreign Minister Le Luong Minh paid visits to Kenya , Ghana and Oman in May.',
    [
      'visit | GHA | 2025-05 |  | held | Le Luong Minh',
      'visit | KEN | 2025-05 |  | held | Le Luong Minh',
      'visit | OMN | 2025-05 |  | held | Le Luong Minh',
    ],
  ],
  // 'He' is a surname behind a title; initials stand without a point; a house is no name.
  [
    'Chairman Phan Van Mai received the newly-appointed Chinese Ambassador to Vietnam, He Wei on June 9. On June 10, he received Mr. Talal A S Hamdan, Ambassador of Kuwait.',
    [
      'reception | CHN | 2025-06-09 |  | held | He Wei, Phan Van Mai',
      'reception | KWT | 2025-06-10 |  | held | Phan Van Mai, Talal A S Hamdan',
    ],
  ],
  // A picture shows one of those who came together; countries are told by their whole names.
  [
    'State President Truong Tan Sang met with the newly-appointed Ambassadors of the Republic of Kenya, the Republic of Chile and the United Republic of Tanzania presenting their credentials in Hanoi on June 9.\n\nState President Truong Tan Sang (R) receives Chilean Ambassador Adolfo Lopez, Hanoi, June 9, 2025 - Photo: VNA\n\nHe hoped that they would help.',
    ['ceremony | CHL+KEN+TZA | 2025-06-09 |  | held | Adolfo Lopez, Truong Tan Sang'],
  ],
  // Two delegations, each with its leader.
  [
    'On June 9, Politburo member Le Hong Anh received two delegations led by Lao Deputy PM Asang Laoly and Cambodian Deputy PM Men Sam On.',
    [
      'reception | KHM | 2025-06-09 |  | held | Le Hong Anh, Men Sam On',
      'reception | LAO | 2025-06-09 |  | held | Asang Laoly, Le Hong Anh',
    ],
  ],
  // A minister who arrives on a day has come; a secretary governs where ministers are called so; 'Amir' in a name.
  [
    'US Treasury Secretary Jacob Lew will arrive in Hanoi on June 19. Iranian Foreign Minister Hossein Amir Abdollahian arrived in Hanoi on June 9.',
    [
      'visit | IRN | 2025-06-09 |  | held | Hossein Amir Abdollahian',
      'visit | USA | 2025-06-19 |  | planned | Jacob Lew',
    ],
  ],
  ['Minister Nguyen Van An arrived in Da Nang on June 9 to inspect a port.', []],
  // What a host said is no second welcome.
  [
    'Party chief Nguyen Phu Trong received a Chinese delegation led by Huang Kunming in Hanoi on June 9. The host welcomed the Chinese delegates to Vietnam, saying the visit would help.',
    ['reception | CHN | 2025-06-09 |  | held | Huang Kunming, Nguyen Phu Trong'],
  ],
])('%s', (text, meetings) => {
  expect(told(text)).toEqual(meetings);
});
