import { expect, test } from 'vitest';
import { meetingsInText } from '../../../assemble/meetings/meetings-in-text.ts';

type Visit = [partner: string, date: string | null, until: string | null];

/** The visits of a text of 12 June 2025, in the order of its countries. */
const visitsIn = (text: string): Visit[] =>
  meetingsInText(text, { published: '2025-06-12' })
    .filter(({ kind }) => kind === 'visit')
    .map(({ partners, date, dateEnd }): Visit => [partners.join(), date, dateEnd])
    .sort();

test.each<[name: string, text: string, visits: Visit[]]>([
  [
    'the countries to which a trip has taken somebody',
    'The plane carrying Prime Minister Pham Minh Chinh touched down at Noi Bai airport on June 11, bringing to a close a trip that since June 4 had taken him to Kenya and Peru.',
    [
      ['KEN', '2025-06', '2025-06-11'],
      ['PER', '2025-06', '2025-06-11'],
    ],
  ],
  [
    'them, and who is on board with him',
    'The plane carrying Prime Minister Pham Minh Chinh, his spouse Le Thi Bich Tran and their entourage touched down at Noi Bai airport on June 11, bringing to a close a trip that had taken them to Kenya.',
    [['KEN', '2025-06', '2025-06-11']],
  ],
  [
    'a gathering is no visit',
    'On June 9 Prime Minister Pham Minh Chinh was in Nairobi, Kenya, where he joined the gathering of leaders.',
    [],
  ],
  [
    'what the story tells, whatever a blurb says of it',
    'Kenyan leader in Hanoi\n\nPrime Minister Pham Minh Chinh and Kenyan Prime Minister Musalia Mudavadi met in Hanoi on June 11, as part of the official visit which PM Mudavadi is paying to Vietnam from June 9 to 13.\n\nIt is the first official visit to Vietnam by a leader of Kenya since 1995.\n\nRelated News\n\nKenyan Prime Minister begins official visit to Vietnam\n\nPrime Minister of Kenya Musalia Mudavadi arrived in Hanoi on June 9, starting an official visit to Vietnam.',
    [['KEN', '2025-06-09', '2025-06-13']],
  ],
  [
    'guests of two countries pay a visit each',
    'Foreign Minister of Kenya Musalia Mudavadi and Foreign Minister of Peru Elmer Schialer both paid official visits to Vietnam on June 9-10.',
    [
      ['KEN', '2025-06-09', '2025-06-10'],
      ['PER', '2025-06-09', '2025-06-10'],
    ],
  ],
  [
    'two years, two visits',
    "The envoy spoke of Prime Minister Pham Minh Chinh's visits to Kenya in 2023 and 2024.",
    [
      ['KEN', '2023', null],
      ['KEN', '2024', null],
    ],
  ],
  [
    'days with their ordinals',
    'Kenyan Foreign Minister Musalia Mudavadi will be in Vietnam from the 17th to the 18th of June at the invitation of Foreign Minister Bui Thanh Son.',
    [['KEN', '2025-06-17', '2025-06-18']],
  ],
  [
    'nobody comes closer to the end of it',
    'Kenyan President William Ruto begins a three-day official visit to Vietnam tomorrow, which should bring the two countries closer.',
    [['KEN', '2025-06-13', '2025-06-15']],
  ],
  [
    'a beginning in the sentence of another taking office',
    'General Secretary To Lam and President William Ruto met in Nairobi on June 10. General Secretary To Lam, who began a four-day state visit to Kenya on June 9, is the first guest since the cabinet took office on May 4.',
    [['KEN', '2025-06-09', '2025-06-12']],
  ],
  [
    'due to end',
    'From Lima, President Luong Cuong will go on to Kenya for a three-day visit, due to end on June 20.',
    [['KEN', '2025-06-18', '2025-06-20']],
  ],
  [
    'the time when somebody took up his post is of no visit',
    'Peruvian Minister Elmer Schialer paid an official visit to Vietnam on June 9. Vietnam was the country that Schialer chose for an official visit after taking up his post in early April.',
    [['PER', '2025-06-09', null]],
  ],
  [
    'the trip that is prepared is the one told of',
    'Minister Elmer Schialer of Peru sent a letter. Prime Minister Pham Minh Chinh on June 9 received Peruvian Ambassador Patricia Raez Portocarrero to prepare for the trip.',
    [],
  ],
])('%s', (_, text, visits) => {
  expect(visitsIn(text)).toEqual(visits);
});
