import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../pipeline.ts';

/** One line a meeting of a text of 12 June 2025, a Thursday: partner, kind, day and people. */
function meetingsIn(text: string): string[] {
  const input = { id: 'once', file: 'once.txt', text, meta: { published: '2025-06-12' } };
  return extractArticle(input)
    .line.meetings.map(({ partners, kind, date, participants }) =>
      [partners.join('+'), kind, date, ...participants.map(({ name }) => name).sort()].join(' | '),
    )
    .sort();
}

describe('an encounter that is told twice is one', () => {
  test.each([
    [
      'an office and, behind it, the name of who holds it',
      'On June 10, the Vietnam – Kenya Defence Policy Dialogue took place in Hanoi under the chair of Deputy Minister Hoang Xuan Chien and Kenyan Assistant Secretary for Coastal Affairs Mr. Amos Mutua.',
      ['KEN | dialogue | 2025-06-10 | Amos Mutua | Hoang Xuan Chien'],
    ],
    [
      'a visit whose days the next sentence tells, whoever else that one names',
      'Deputy Prime Minister Mai Van Chinh will visit Kenya next week at the invitation of Kenyan Prime Minister Musalia Mudavadi. The three-day visit starts on Monday and lasts until June 18, the Vietnamese Foreign Ministry said in Hanoi.',
      ['KEN | visit | 2025-06-16 | Mai Van Chinh | Musalia Mudavadi'],
    ],
    [
      'a trip to two countries whose days are told of both',
      'Vice President Vo Thi Anh Xuan has concluded her official visits to Kenya and Chile. The trip lasted from June 2 to 9.',
      ['CHL | visit | 2025-06-02 | Vo Thi Anh Xuan', 'KEN | visit | 2025-06-02 | Vo Thi Anh Xuan'],
    ],
    [
      'a picture without a day above the text',
      'Ties grow\n\nPhoto: State President Luong Cuong shakes hands with Kenyan President William Ruto. (Source: VNA)\n\nState President Luong Cuong had a meeting with Kenyan President William Ruto in Hanoi on May 31.',
      ['KEN | talks | 2025-05-31 | Luong Cuong | William Ruto'],
    ],
    [
      'an ambassador and those who serve under him',
      'Vice Chairman Truong Hoai Nam on June 10 had a working session with Kenyan Ambassador Joyce Mwende and Minister Counsellor of the Embassy Amos Mutua.',
      ['KEN | talks | 2025-06-10 | Amos Mutua | Joyce Mwende | Truong Hoai Nam'],
    ],
    [
      'a dialogue between two countries that those named chair',
      'State President Luong Cuong met Peruvian President Dina Boluarte in Lima on June 9. Deputy Minister Hoang Xuan Chien and Kenyan Defence Secretary Amos Mutua chaired the sixth defence policy dialogue between the two countries on June 10 in Hanoi.',
      [
        'KEN | dialogue | 2025-06-10 | Amos Mutua | Hoang Xuan Chien',
        'PER | talks | 2025-06-09 | Dina Boluarte | Luong Cuong',
      ],
    ],
    [
      'a series of sessions of which each is told',
      'In April 2023, Vietnamese Ambassador Dang Minh Khoi had a series of working sessions with Kenyan agencies. On April 8 Ambassador Dang Minh Khoi met Kenyan Minister Amos Mutua.',
      ['KEN | talks | 2023-04-08 | Amos Mutua | Dang Minh Khoi'],
    ],
    [
      'the greeting that opens the ceremony of welcome',
      'Vice President William Ruto of Kenya hosted a welcome ceremony for Prime Minister Pham Minh Chinh in Nairobi on June 10. Children waved flags. Vice President William Ruto greeted Prime Minister Pham Minh Chinh and led him past the guard of honour to the national anthems.',
      ['KEN | ceremony | 2025-06-10 | Pham Minh Chinh | William Ruto'],
    ],
    [
      'what the paragraph goes on to tell of an earlier encounter',
      'Trade is growing. In March 2023, National Assembly Chairman Tran Thanh Man received Kenyan Ambassador Joyce Mwende. Chairman Tran Thanh Man told Ambassador Joyce Mwende that trade in January 2023 was low.',
      ['KEN | reception | 2023-03 | Joyce Mwende | Tran Thanh Man'],
    ],
  ])('%s', (_, text, expected) => {
    expect(meetingsIn(text)).toEqual(expected);
  });

  test.each([
    [
      'two officials of one country who are met one after the other',
      'On June 10 Prime Minister Pham Minh Chinh met Kenyan President William Ruto and Kenyan Speaker Moses Wetangula.',
      2,
    ],
    [
      'the two leaders between whom ministers spoke',
      'State President Luong Cuong welcomed Kenyan President William Ruto in Hanoi on June 9. The talks between the two leaders on June 10 were long.',
      2,
    ],
    [
      'a picture of other people',
      'Ties grow\n\nPhoto: State President Luong Cuong shakes hands with Kenyan Speaker Moses Wetangula. (Source: VNA)\n\nState President Luong Cuong had a meeting with Kenyan President William Ruto in Hanoi on June 10.',
      2,
    ],
    [
      'a visit that another sentence tells of its own',
      'Deputy Prime Minister Mai Van Chinh will visit Kenya next week. The visit of Peruvian President Dina Boluarte starts on Monday and lasts until June 18.',
      2,
    ],
  ])('but not %s', (_, text, count) => {
    expect(meetingsIn(text)).toHaveLength(count);
  });
});

describe('no encounter', () => {
  test.each([
    'The trip shows the wish of Vietnam to keep the heritage of Kenyan leader Jomo Kenyatta, Commission Chairman Le Hoai Trung said in Nairobi on June 10.',
    'Commission Chairman Le Hoai Trung told the press in Hanoi on June 10 of the farm of Kenyan President William Ruto.',
    'Minister Le Van Binh spoke of the visit that Kenyan Speaker Moses Wetangula made to Vietnam in April 2024. They agreed to plant coffee.',
  ])('%s', (text) => {
    expect(meetingsIn(text).filter((line) => !line.includes('visit'))).toEqual([]);
  });
});
