import { expect, test } from 'vitest';
import { meetingsInText } from '../../../assemble/meetings/meetings-in-text.ts';

type Talk = [partner: string, kind: string, date: string | null, place: string | null];

/** The encounters but visits of a text of 12 June 2025. */
const talksIn = (text: string): Talk[] =>
  meetingsInText(text, { published: '2025-06-12' })
    .filter(({ kind }) => kind !== 'visit')
    .map(({ partners, kind, date, place }): Talk => [partners.join(), kind, date, place])
    .sort();

test.each<[name: string, text: string, talks: Talk[]]>([
  [
    'among others',
    'Prime Minister Pham Minh Chinh came to Lima for the summit. On June 11 he met, among others, the President of Kenya and the Premier of China.',
    [
      ['CHN', 'talks', '2025-06-11', 'Lima'],
      ['KEN', 'talks', '2025-06-11', 'Lima'],
    ],
  ],
  [
    'talks of which one of the two tells, beside the visit',
    'Kenyan Defence Minister Soipan Tuya is on a visit to Vietnam at the invitation of Defence Minister Phan Van Giang. During talks in Hanoi on June 11, Minister Giang noted that ties are good.',
    [['KEN', 'talks', '2025-06-11', 'Hanoi']],
  ],
  [
    'the remark at their talks, and what was signed behind them',
    'Prime Minister Pham Minh Chinh and Kenyan Prime Minister Musalia Mudavadi have agreed to build a road. They made the remark at their talks in Hanoi on June 11. After the talks, the two PMs witnessed the signing of an agreement on tea.',
    [['KEN', 'talks', '2025-06-11', 'Hanoi']],
  ],
  [
    'everybody of a list with whom he has had talks',
    'The talks that Kenyan Vice President Kithure Kindiki had with General Secretary To Lam, President Luong Cuong and Vice President Vo Thi Anh Xuan in Hanoi on June 11 were warm.',
    [
      ['KEN', 'talks', '2025-06-11', 'Hanoi'],
      ['KEN', 'talks', '2025-06-11', 'Hanoi'],
      ['KEN', 'talks', '2025-06-11', 'Hanoi'],
    ],
  ],
  [
    'who, in a clause of its own, did so',
    'Kenyan President William Ruto, who, while in Vietnam on June 11, was received by General Secretary To Lam, President Luong Cuong and Prime Minister Pham Minh Chinh, likes tea.',
    [
      ['KEN', 'reception', '2025-06-11', 'Vietnam'],
      ['KEN', 'reception', '2025-06-11', 'Vietnam'],
      ['KEN', 'reception', '2025-06-11', 'Vietnam'],
    ],
  ],
  [
    'the day of the item before',
    'Afternoon briefing on June 12\n\n- Kenyan Speaker Moses Wetangula was received in Hanoi on June 12 by President Luong Cuong, who spoke of tea for an hour and a half.\n\n- Prime Minister Pham Minh Chinh wants more trade with Peru. He was speaking to firms in Lima on June 11, in the course of his visit.\n\n- The same day, in Lima, Prime Minister Pham Minh Chinh met Peruvian Minister Elmer Schialer, who spoke of grapes and of asparagus.',
    [
      ['KEN', 'reception', '2025-06-12', 'Hanoi'],
      ['PER', 'talks', '2025-06-11', 'Lima'],
    ],
  ],
  [
    'as somebody recalled',
    'Deputy Prime Minister Ho Duc Phoc and Deputy Minister Ha Cong Tuan went to Peru. The goal is high, as the Deputy Prime Minister said on June 9, when he received Kenyan Ambassador Mary Mutuku in Hanoi.',
    [['KEN', 'reception', '2025-06-09', 'Hanoi']],
  ],
  [
    'what was had after a ceremony',
    'After the welcome ceremony, President Luong Cuong and Kenyan President William Ruto had a talk in Hanoi on June 11.',
    [['KEN', 'talks', '2025-06-11', 'Hanoi']],
  ],
  [
    'others behind a list',
    'On June 11 in Hanoi Kenyan President William Ruto held talks with two leaders of Vietnam: General Secretary To Lam and President Luong Cuong, and met with Prime Minister Pham Minh Chinh.',
    [
      ['KEN', 'talks', '2025-06-11', 'Hanoi'],
      ['KEN', 'talks', '2025-06-11', 'Hanoi'],
      ['KEN', 'talks', '2025-06-11', 'Hanoi'],
    ],
  ],
  [
    'each of the two with whom he had a meeting',
    'On June 11 Kenyan Speaker Moses Wetangula had a meeting with Prime Minister Pham Minh Chinh and President Luong Cuong in Hanoi.',
    [
      ['KEN', 'talks', '2025-06-11', 'Hanoi'],
      ['KEN', 'talks', '2025-06-11', 'Hanoi'],
    ],
  ],
  [
    'guests behind a dash',
    'On June 11 in Hanoi President Luong Cuong hosted a reception for the ambassadors - Maria del Pilar Mendez Jimenez of Spain, Ali Akbar Nazari of Iran, and Joyce Mwende of Kenya.',
    [['ESP,IRN,KEN', 'reception', '2025-06-11', 'Hanoi']],
  ],
  [
    'a year of which somebody spoke',
    'President Luong Cuong received ambassadors in Hanoi on June 11. Receiving Kenyan Ambassador Joyce Mwende, he said that ties have flourished, especially last year.',
    [['KEN', 'reception', '2025-06-11', 'Hanoi']],
  ],
  [
    'whom he went on to see',
    'On June 11 in Hanoi Kenyan President William Ruto first spoke with Prime Minister Pham Minh Chinh, before moving on to President Luong Cuong and General Secretary To Lam.',
    [
      ['KEN', 'talks', '2025-06-11', 'Hanoi'],
      ['KEN', 'talks', '2025-06-11', 'Hanoi'],
      ['KEN', 'talks', '2025-06-11', 'Hanoi'],
    ],
  ],
  [
    'an appeal, and no encounter',
    'Prime Minister Pham Minh Chinh on June 11 called on Kenyan President William Ruto to open his market.',
    [],
  ],
  [
    'an appeal made at talks',
    'At their talks in Hanoi on June 11, Prime Minister Pham Minh Chinh called on Kenyan President William Ruto to open his market.',
    [['KEN', 'talks', '2025-06-11', 'Hanoi']],
  ],
  [
    'what two have called on others to do together',
    'In Hanoi on June 11, Prime Minister Pham Minh Chinh and Kenyan President William Ruto called on all sides to show restraint.',
    [['KEN', 'talks', '2025-06-11', 'Hanoi']],
  ],
])('%s', (_, text, talks) => {
  expect(talksIn(text)).toEqual(talks);
});
