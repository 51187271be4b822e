import { expect, test } from 'vitest';
import { extractArticle } from '../../../pipeline.ts';

/** One line a meeting of a text of 12 June 2025, a Thursday: its partner, kind and days. */
function daysIn(text: string): string[] {
  const input = { id: 'days', file: 'days.txt', text, meta: { published: '2025-06-12' } };
  return extractArticle(input)
    .line.meetings.map(({ partners, kind, date, dateEnd }) => [partners.join('+'), kind, date, dateEnd ?? ''].join(' '))
    .map((line) => line.trim())
    .sort();
}

test.each([
  [
    'the day of the talks and not of what was said',
    'The port will be widened, Kenyan Minister Lee Kinyanjui said on Tuesday after he and Minister Nguyen Hong Dien chaired a trade committee meeting in Nairobi on Monday.',
    ['KEN dialogue 2025-06-09'],
  ],
  [
    'a day with an owner',
    "On Monday Minister Nguyen Hong Dien met Kenyan Minister Lee Kinyanjui, after Sunday's talks with Peruvian Minister Ursula Leon.",
    ['KEN talks 2025-06-09', 'PER talks 2025-06-08'],
  ],
  [
    'the day behind the event on whose sidelines both were met',
    'Minister Bui Thanh Son held meetings with Kenyan Minister Lee Kinyanjui, and Peruvian Minister Ursula Leon on the sidelines of the trade conference in Nairobi on June 9.',
    ['KEN sidelines 2025-06-09', 'PER sidelines 2025-06-09'],
  ],
  [
    'not the time of what one is told',
    'Minister Nguyen Hong Dien met Kenyan Ambassador Joyce Mwende on Tuesday. He told the ambassador that trade in the first three months of 2024 was low.',
    ['KEN talks 2025-06-10'],
  ],
  [
    'not the day of what came of the talks',
    'As a result of the talks with Kenyan Minister Lee Kinyanjui in Hanoi, Minister Nguyen Hong Dien opened the first trade fair in Nairobi on November 3, 2017.',
    ['KEN talks 2025-06'],
  ],
  [
    'not the time of an election before it',
    'Kenyan President William Ruto congratulated State President Luong Cuong on his election last year, and expressed his pleasure that the President was visiting Kenya.',
    ['KEN visit 2025-06'],
  ],
  [
    'a visit that starts on a weekday to come',
    'Deputy Prime Minister Mai Van Chinh will visit Kenya next week. The three-day visit starts on Monday and lasts until June 18.',
    ['KEN visit 2025-06-16 2025-06-18'],
  ],
  [
    'a visit whose last day is to come',
    'Deputy Prime Minister Mai Van Chinh is on a visit to Kenya. He will conclude his visit to Kenya on June 14.',
    ['KEN visit 2025-06 2025-06-14'],
  ],
  [
    'a month of the year behind a clause with when',
    'Ties grew when State President Luong Cuong paid a visit to Kenya in February.',
    ['KEN visit 2025-02'],
  ],
  [
    'the day on which the guest was welcomed, for his arrival at noon',
    'State President Luong Cuong welcomed Kenyan President William Ruto in Hanoi on Wednesday. The Kenyan leader, who is paying a four-day visit to Vietnam, arrived in the capital at midday.',
    ['KEN ceremony 2025-06-11', 'KEN visit 2025-06-11 2025-06-14'],
  ],
  [
    'the days of the session that the sentence before has told',
    'Trade with Kenya matters, Deputy Minister Vu Hong Nam said at the fourth session of the Joint Committee, which was held on June 9-10. Nam co-chaired the session with Kenyan Minister Lee Kinyanjui.',
    ['KEN dialogue 2025-06-09 2025-06-10'],
  ],
  [
    'no days of a session for a call that is told behind it',
    'Trade with Kenya matters, Deputy Minister Vu Hong Nam said at a workshop on rice, which was held on June 9-10. Nam received Kenyan Minister Lee Kinyanjui.',
    ['KEN reception 2025-06'],
  ],
  [
    'the year at the end of which a guest is expected',
    'Vietnam is ready to welcome Kenyan President William Ruto, who is expected in Hanoi before the end of this year.',
    ['KEN visit 2025'],
  ],
  [
    'not the year in which what met was set up',
    'The committee, created under a treaty in 1998, held its fourth meeting, headed by Deputy Minister Nguyen Minh Vu and Kenyan Deputy Minister Ann Wanjiru.',
    ['KEN talks 2025-06'],
  ],
  [
    'not the day on which ties were set up',
    'Diplomatic ties were set up on December 21, 1995, and last year Prime Minister Pham Minh Chinh met Kenyan President William Ruto in Nairobi.',
    ['KEN talks 2024'],
  ],
  [
    'not the time of a clause with since',
    'Deputy Minister Hoang Xuan Chien thanked Kenya for the ships it has lent since the first team was sent in October 2018, and met Ambassador Joyce Mwende afterwards.',
    ['KEN talks 2025-06'],
  ],
  [
    'not the time of what was spoken about',
    'Deputy Minister Hoang Xuan Chien met Kenyan Ambassador Joyce Mwende on Tuesday. He told Mwende that experts would come to Lima in August.',
    ['KEN talks 2025-06-10'],
  ],
  [
    'the time of a clause with since that is the time of the visit too',
    'Ties have grown since the two countries set up a partnership in September 2018, when President Luong Cuong paid a visit to Kenya.',
    ['KEN visit 2018-09'],
  ],
  [
    'the time of a conference to come',
    'Judge Amos Mutua suggested that Vietnam send a delegation to the conference of courts that Nairobi will host in April 2026.',
    [],
  ],
  [
    'not the day of a feast',
    'The anniversary of ties with Kenya falls on June 11. Deputy Minister Hoang Xuan Chien met Kenyan Ambassador Joyce Mwende.',
    ['KEN talks 2025-06'],
  ],
  [
    'the days of a stay in a city',
    'In Nairobi from June 2 to 4, Prime Minister Pham Minh Chinh held talks with Kenyan President William Ruto.',
    ['KEN talks 2025-06', 'KEN visit 2025-06-02 2025-06-04'],
  ],
  [
    'not the year of a figure whose teller met somebody',
    'Exports to the bloc reached 3.4 billion USD in 2022, said Deputy Minister Tran Quoc Binh, who earlier met with Kenyan Ambassador Joyce Mwende.',
    ['KEN talks 2025-06'],
  ],
  [
    'not the year in which a partner joined',
    'Kenya joined the programme in 2019 and its Minister of Labour Amos Mutua held talks with Deputy Minister Vu Van Hai.',
    ['KEN talks 2025-06'],
  ],
  [
    'the year that opens what is recalled',
    'In the anniversary year of 2021, when Kenyan President William Ruto visited Hanoi, Prime Minister Pham Minh Chinh received him.',
    ['KEN reception 2021', 'KEN visit 2021'],
  ],
  [
    'not the month of an earlier stay',
    'In a separate meeting on Tuesday, Kenyan Minister Amos Mutua, who was in Hanoi for a tourism forum in March, told Deputy Minister Vu Van Hai that Nairobi would open an embassy.',
    ['KEN talks 2025-06-10'],
  ],
  [
    'not the months that lie between meetings',
    'On June 9, before the summit got under way, Prime Minister Pham Minh Chinh had talks with Kenyan President William Ruto, the third time the two have met in eight months.',
    ['KEN talks 2025-06-09'],
  ],
  [
    'a quarter to come in which somebody leads a delegation',
    'The plan can be signed when Da Nang Chairman Le Van Hai leads a delegation to Kenya and Peru in the fourth quarter, she said.',
    ['KEN visit 2025', 'PER visit 2025'],
  ],
  [
    'what has been visited next',
    'Kenyan Ambassador Joyce Mwende met Minister Nguyen Hong Dien on June 10. Mwende next visited Hue.',
    ['KEN talks 2025-06-10', 'KEN visit 2025-06'],
  ],
  [
    'not the day to come, told before',
    'President Luong Cuong held talks with Kenyan President William Ruto on June 10. On Friday, he is scheduled to meet Party General Secretary To Lam. Minister of Finance Ho Van Khanh also met the guest.',
    ['KEN talks 2025-06', 'KEN talks 2025-06-10', 'KEN talks 2025-06-13'],
  ],
  [
    'nobody by the name of a street',
    'Kenyan Ambassador Joyce Mwende attended the opening of a centre on Bach Dang Street on June 10.',
    [],
  ],
  [
    'not the day that was given up',
    "Minister Nguyen Hong Dien's talks with Kenyan Minister Lee Kinyanjui, fixed for June 9, were moved to June 11.",
    ['KEN talks 2025-06-11'],
  ],
  [
    'the day told before each of those met',
    'Minister Nguyen Hong Dien met Kenyan Minister Lee Kinyanjui and, on June 10, Peruvian Minister Ursula Leon.',
    ['KEN talks 2025-06', 'PER talks 2025-06-10'],
  ],
  [
    'the day of all who were received on it',
    'Kenyan President William Ruto was received by State President Luong Cuong on the evening of June 9, as were Peruvian Minister Ursula Leon and Hungarian Minister Peter Szijjarto.',
    ['HUN reception 2025-06-09', 'KEN reception 2025-06-09', 'PER reception 2025-06-09'],
  ],
  [
    'two visits of one guest',
    'Kenyan President William Ruto visited Vietnam in 2019 and again last year.',
    ['KEN visit 2019', 'KEN visit 2024'],
  ],
  [
    'not the days of the fair to which the guest comes',
    'Kenyan Minister Lee Kinyanjui is on a working visit to Vietnam on the occasion of the fair scheduled for June 20-22 in Hue.',
    ['KEN visit 2025-06'],
  ],
  [
    'the month of what a journey is made for',
    'Minister Nguyen Hong Dien departed Hanoi on June 10 for Nairobi for talks with Kenyan Minister Lee Kinyanjui.',
    ['KEN talks 2025-06', 'KEN visit 2025-06-10'],
  ],
  [
    'the day told before a journey',
    'Before leaving for Nairobi on June 10, Minister Nguyen Hong Dien received Kenyan Minister Lee Kinyanjui.',
    ['KEN reception 2025-06-10'],
  ],
  [
    'the day right behind one of those met',
    'Minister Nguyen Hong Dien met Kenyan Minister Lee Kinyanjui, on Tuesday, and Peruvian Minister Ursula Leon.',
    ['KEN talks 2025-06-10', 'PER talks 2025-06'],
  ],
  [
    'the day of a session that is told behind a meeting',
    'Minister Nguyen Hong Dien met Kenyan Minister Lee Kinyanjui, and took part in a session with Peruvian Minister Ursula Leon on June 10.',
    ['KEN talks 2025-06', 'PER other 2025-06-10'],
  ],
  [
    'one day behind all of those met',
    'Minister Nguyen Hong Dien met Kenyan Minister Lee Kinyanjui and Peruvian Minister Ursula Leon on June 10.',
    ['KEN talks 2025-06-10', 'PER talks 2025-06-10'],
  ],
  [
    'the first day of a visit under way',
    'Minister Nguyen Hong Dien has been on a working visit to Kenya since June 9.',
    ['KEN visit 2025-06-09'],
  ],
  [
    'the first day of two visits',
    'Minister Nguyen Hong Dien left Lima on June 11, concluding visits to Kenya and Peru that began on June 6.',
    ['KEN visit 2025-06-06 2025-06-11', 'PER visit 2025-06-06 2025-06-11'],
  ],
  [
    'the month of a visit that brought a guest to what was on that day',
    'President Luong Cuong on June 10 received Kenyan President William Ruto, who is in Vietnam for a state visit.',
    ['KEN reception 2025-06-10', 'KEN visit 2025-06'],
  ],
  [
    'a visit under way, beside what is recalled',
    'Relations were previously cool: Kenyan President William Ruto is currently on a state visit to Vietnam.',
    ['KEN visit 2025-06'],
  ],
])('%s', (_, text, expected) => {
  expect(daysIn(text)).toEqual(expected);
});
