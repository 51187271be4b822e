import { expect, test } from 'vitest';
import { meetingsInText } from '../meetings-in-text.ts';

/** The date of the meeting that the last rule reads in a text of 12 June 2025, a Thursday. */
function lastDate(text: string): string | null | undefined {
  const meetings = meetingsInText(text, { published: '2025-06-12' });
  return meetings.sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start).at(-1)?.date;
}

test.each([
  [
    'the month alone of a visit that goes on',
    'Kenyan President William Ruto, whose state visit to Vietnam continues, toured a port on June 11.',
    '2025-06',
  ],
  [
    'the month alone of what was earlier in the visit',
    'Kenyan President William Ruto was received by President Luong Cuong on June 11. Earlier in his visit the guest had co-chaired the third round of talks with Prime Minister Pham Minh Chinh.',
    '2025-06',
  ],
  [
    'the month alone of talks whose outcome is praised',
    'President Luong Cuong received Kenyan President William Ruto on June 11. He hailed the results of the guest’s conversation with Prime Minister Pham Minh Chinh.',
    '2025-06',
  ],
  [
    'the day told before, at noon of which he was received by another host too',
    'Hanoi - President Luong Cuong held talks with Kenyan President William Ruto in Hanoi on June 11. The guest was also received by Party General Secretary To Lam at noon.',
    '2025-06-11',
  ],
  [
    'that of the apposition which names it',
    'The agreement, whose text was made public on June 3, the day on which Kenyan President William Ruto received Prime Minister Pham Minh Chinh, is in force.',
    '2025-06-03',
  ],
  [
    'not the day that opens what came after',
    'Kenyan President William Ruto paid a visit to Vietnam on June 9-10, 2025. On the opening day, he held talks with Prime Minister Pham Minh Chinh; the next day was for the bay.',
    '2025-06-09',
  ],
  [
    'not in the year of the clause before the semicolon',
    'In 2019 the two sides held a first consultation; the second, co-chaired by Minister Bui Thanh Son and Kenyan Foreign Minister Musalia Mudavadi, was convened on June 3.',
    '2025-06-03',
  ],
  [
    'the month alone behind a day of whom else was met',
    'Minister Luong Tam Quang paid a courtesy call on Kenyan Foreign Minister Musalia Mudavadi on June 9, and had a meeting with Kenyan Speaker Moses Wetangula.',
    '2025-06',
  ],
  [
    'not the one with which figures are compared',
    'Hue expects 900 Kenyans this month, twice as many as in January, Chairman Phan Van Son said after a working session with Kenyan Ambassador Mary Wanjiru.',
    '2025-06',
  ],
  [
    'that of the arrival for a welcome at the airport',
    'Kenyan President William Ruto arrived in Hanoi on June 10 for a three-day visit to Vietnam. He was greeted at the airport by Minister of Finance Nguyen Van Thang.',
    '2025-06-10',
  ],
  [
    'the evening before the visit for a welcome at the airport',
    'Kenyan President William Ruto landed in Hanoi on June 9 evening, beginning an official visit to Vietnam from June 10 to 12. He was welcomed at the airport by Minister of Finance Nguyen Van Thang.',
    '2025-06-09',
  ],
  [
    'the last day of the visit for who sees the guest off',
    'Kenyan President William Ruto paid a visit to Vietnam from June 8 to 10. Minister of Finance Nguyen Van Thang bade farewell to President Ruto at Noi Bai airport.',
    '2025-06-10',
  ],
  [
    'that of the talks for what came before them',
    'Prime Minister Pham Minh Chinh held talks with Kenyan President William Ruto on June 10. Before the talks he was received by Speaker Moses Wetangula.',
    '2025-06-10',
  ],
  [
    'some time of the year for who is awaited before it ends',
    'Kenyan President William Ruto will visit Vietnam before the end of the year.',
    '2025',
  ],
  [
    'the one in brackets behind who was met',
    'This year Prime Minister Pham Minh Chinh spoke by telephone with Kenyan President William Ruto (April) and Peruvian President Dina Boluarte (May).',
    '2025-05',
  ],
  [
    'the one in brackets behind the summit',
    'Prime Minister Pham Minh Chinh met Kenyan President William Ruto on the sidelines of the summit (September 5, 2023).',
    '2023-09-05',
  ],
  [
    'not the one in brackets behind an anniversary',
    'On June 10 Prime Minister Pham Minh Chinh met Kenyan President William Ruto to mark the anniversary of ties (December 21, 1995).',
    '2025-06-10',
  ],
  [
    'not the one on which the visit began',
    'On Tuesday, the last day of a visit on which he had embarked two days before, Prime Minister Pham Minh Chinh met Kenyan President William Ruto.',
    '2025-06-10',
  ],
  [
    'not in the year of something else that the sentence names',
    'A plan adopted in 2021 was the subject on June 3, when Foreign Minister Bui Thanh Son met Kenyan Foreign Minister Musalia Mudavadi.',
    '2025-06-03',
  ],
  [
    'in the year of the scene that the sentence sets',
    'A similar meeting in 2021 was held on June 3 between Foreign Minister Bui Thanh Son and Kenyan Foreign Minister Musalia Mudavadi.',
    '2021-06-03',
  ],
  [
    'a year, for some day of a quarter',
    'Kenyan President William Ruto is expected in Hanoi in the fourth quarter.',
    '2025',
  ],
  [
    'the day told before, in the days of a trip, for what came after that',
    'Kenyan President William Ruto was in Vietnam from June 9 to 11. On June 10 he met State President Luong Cuong. After that, he was received by Prime Minister Pham Minh Chinh.',
    '2025-06-10',
  ],
  [
    'the weekday among the days of a visit told before',
    'Kenyan President William Ruto will be in Vietnam from June 16 to 18. Ruto’s programme: talks with State President Luong Cuong on Tuesday.',
    '2025-06-17',
  ],
  [
    'the month of months ago for who is there again',
    'On March 12 Foreign Minister Bui Thanh Son held talks with Kenyan Foreign Minister Musalia Mudavadi. Mudavadi was also received by Prime Minister Pham Minh Chinh.',
    '2025-03',
  ],
  [
    'the day told before what is recalled in between',
    'Prime Minister Pham Minh Chinh met Kenyan President William Ruto on June 11. He had met Peruvian President Dina Boluarte the day before. He then received Fijian Ambassador Filimone Waqa.',
    '2025-06-11',
  ],
  [
    'the day on which somebody travelled to where they met',
    'On June 4 Minister Bui Thanh Son travelled to Lima, where he called on Peruvian Foreign Minister Elmer Schialer.',
    '2025-06-04',
  ],
  [
    'the month before a title',
    'In May Deputy Minister Nguyen Minh Vu was in Lima, where he held talks with Peruvian Deputy Minister Felix Denegri.',
    '2025-05',
  ],
  [
    'the day in brackets behind the day of a trip',
    'In Lima, on the first full day of the trip (June 4), the delegation of Minister Nguyen Hong Dien was received by Peruvian Foreign Minister Elmer Schialer.',
    '2025-06-04',
  ],
  [
    'not the day in brackets behind a holiday',
    'To mark the Independence Day (June 4), Minister Nguyen Hong Dien met Kenyan Ambassador Joyce Mwende.',
    '2025-06',
  ],
  [
    'the month on the margins of what lasts for days',
    'On June 4 Minister Bui Thanh Son met Kenyan Foreign Minister Musalia Mudavadi. On the margins he talked with Peruvian Foreign Minister Elmer Schialer.',
    '2025-06',
  ],
  [
    'the day of the one who is told last',
    'On June 4 Prime Minister Pham Minh Chinh was received by Kenyan President William Ruto; Kenyan Foreign Minister Musalia Mudavadi met him on June 5.',
    '2025-06-05',
  ],
  [
    'the day right behind the one who was met',
    'Prime Minister Pham Minh Chinh saw Kenyan President William Ruto on June 3 and sat down with Peruvian President Dina Boluarte on June 4.',
    '2025-06-04',
  ],
  [
    'each day of those met one by one',
    'Prime Minister Pham Minh Chinh met with Kenyan President William Ruto on June 3 and with Peruvian President Dina Boluarte a day later.',
    '2025-06-04',
  ],
  [
    'the year before a day that opens the next act',
    'In 2017 Prime Minister Nguyen Xuan Phuc received Kenyan President William Ruto in Hanoi, and in August 2018 toured the north.',
    '2017',
  ],
  [
    'the morning of the day told before',
    'On June 5, Minister Bui Thanh Son hosted a dinner for Kenyan President William Ruto. The same morning the guest had been received by State President Luong Cuong.',
    '2025-06-05',
  ],
  [
    'some days before the day told',
    'On June 5, Minister Bui Thanh Son hosted Kenyan Ambassador Joyce Mwende. Two days earlier, the diplomat had been received by State President Luong Cuong.',
    '2025-06-03',
  ],
  [
    'a journey in the present tense, which is to come',
    'National Assembly Chairman Tran Thanh Man leaves Hanoi on Saturday for an official visit to Kenya.',
    '2025-06-14',
  ],
  [
    'the month of a visit that is only the circumstance of a day',
    'Kenyan Foreign Minister Musalia Mudavadi, on a working trip to Vietnam, planted a tree on June 5.',
    '2025-06',
  ],
  [
    'the day beside such a visit for what follows',
    'Today four documents were signed as Kenyan President William Ruto made his first visit to Vietnam. The guest later called on State President Luong Cuong.',
    '2025-06-12',
  ],
  [
    'the weekday before a title',
    'On Wednesday Prime Minister Pham Minh Chinh met Peruvian Foreign Minister Elmer Schialer.',
    '2025-06-11',
  ],
  [
    'the weekday that owns the talks',
    "Trade topped Tuesday's talks between Prime Minister Pham Minh Chinh and Peruvian Foreign Minister Elmer Schialer.",
    '2025-06-10',
  ],
  [
    'the month of what came before',
    'Having been welcomed by a band on June 3, Kenyan President William Ruto went on to see Prime Minister Pham Minh Chinh.',
    '2025-06',
  ],
  [
    'the month of a clause that a comma closes',
    'Peruvian President Dina Boluarte, who turned 63 on June 3, met Prime Minister Pham Minh Chinh.',
    '2025-06',
  ],
  [
    'the day behind the days of the visit',
    'As part of a working visit to Hungary from June 2-6, Deputy Minister Nguyen Minh Vu met Hungarian Foreign Minister Peter Szijjarto on June 4.',
    '2025-06-04',
  ],
  [
    'the counted day of a summit',
    'At the summit, held in Lima on June 3-4, Prime Minister Pham Minh Chinh on the first day met Peruvian President Dina Boluarte.',
    '2025-06-03',
  ],
  [
    'the month, where the day is that of the news',
    'Kenyan President William Ruto held talks with State President Luong Cuong, the ministry told reporters in Hanoi on June 10.',
    '2025-06',
  ],
  [
    'the day on which somebody speaks at it',
    'At a meeting with Peruvian Foreign Minister Elmer Schialer, Prime Minister Pham Minh Chinh said on June 4 that trade had grown.',
    '2025-06-04',
  ],
  [
    'the day of signing a plan of years',
    'Minister Nguyen Hong Dien and Peruvian Minister Desilu Leon sign the new action plan 2025-30 in the presence of farmers, Lima, June 7, 2025.',
    '2025-06-07',
  ],
  [
    'the month, where they have already met',
    'Kenyan President William Ruto came to Hanoi on June 10. He has already held talks with State President Luong Cuong.',
    '2025-06',
  ],
  [
    'not told, where they met before',
    'State President Luong Cuong and Kenyan President William Ruto have met before.',
    null,
  ],
  ['not told, for a visit at some time', 'Kenyan President William Ruto is to make a state visit to Vietnam.', null],
  [
    'counted in weeks from the news',
    'The fair comes three weeks after Foreign Minister Bui Thanh Son met Peruvian Foreign Minister Elmer Schialer.',
    '2025-05',
  ],
  [
    'counted in months from the day before it',
    "Prime Minister Pham Minh Chinh was in Lima on June 10, two months after Peruvian President Dina Boluarte's visit to Hanoi.",
    '2025-04',
  ],
  [
    'the year of the visit told, for what was part of it',
    'Last year Vice President Vo Thi Anh Xuan visited Peru. As part of the visit, a meeting with President Dina Boluarte was held.',
    '2024',
  ],
  [
    'counted in years from the visit before',
    'In 2012 President Truong Tan Sang visited Peru. Two years later, Peruvian President Ollanta Humala visited Vietnam.',
    '2014',
  ],
  [
    'that of the visit, not of the anniversary in it',
    'The visit to Peru by State President Luong Cuong from June 9 to 11 takes place as they celebrate the anniversary of ties (November 14, 1994 - 2024).',
    '2025-06-09',
  ],
  [
    'that of the stay',
    'A delegation led by Vice President Vo Thi Anh Xuan is in Peru. During their stay from June 9-11, the delegation planted trees.',
    '2025-06-09',
  ],
  [
    'the morning after the day told',
    'Prime Minister Pham Minh Chinh met Peruvian President Dina Boluarte in Lima on June 8. The following morning, he met Chilean President Gabriel Boric.',
    '2025-06-09',
  ],
  [
    'the month, behind a departure for the place of it',
    'Minister Luong Tam Quang left Hanoi on June 8 for Budapest, where he met Hungarian Foreign Minister Peter Szijjarto.',
    '2025-06',
  ],
  [
    'the month, where a ministry tells of it on the day',
    'The ministry on June 9 announced that Foreign Minister Bui Thanh Son had talks with Peruvian Foreign Minister Elmer Schialer.',
    '2025-06',
  ],
  [
    'counted back from the last day of a visit',
    'Kenyan President William Ruto wound up a three-day state visit to Vietnam on May 27.',
    '2025-05-25',
  ],
  [
    'the day of the meeting that a sentence comes back to',
    'Speaker Tran Thanh Man met Kenyan President William Ruto in Hanoi on June 11. Ruto praised his talks with State President Luong Cuong on June 10. At the meeting, Man and Ruto signed a plan.',
    '2025-06-10',
  ],
  [
    'from the first to the last day, where the way back closes a visit',
    'Prime Minister Pham Minh Chinh came back to Hanoi on June 9, concluding an official visit to Peru from June 5.',
    '2025-06-05',
  ],
  [
    'counted back once the length is told',
    'State President Luong Cuong was home on June 9, concluding an official visit to Peru. During his five-day visit, he planted trees.',
    '2025-06-05',
  ],
  [
    'told of the visit by the sentence behind it',
    'State President Luong Cuong is on his first state visit to Peru. It began on June 10 and wraps up on June 13.',
    '2025-06-10',
  ],
  [
    'unknown, where the count is vague',
    'The fair comes less than a year after Foreign Minister Bui Thanh Son met Peruvian Foreign Minister Elmer Schialer.',
    null,
  ],
])('the date is %s', (_, text, date) => {
  expect(lastDate(text)).toBe(date);
});
