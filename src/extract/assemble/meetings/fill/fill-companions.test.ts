import { describe, expect, test } from 'vitest';
import { meetingsInText } from '../meetings-in-text.ts';

function namesOf(text: string): string[][] {
  return meetingsInText(text, { published: '2025-11-27' }).map(({ participants }) =>
    participants.map(({ name }) => name),
  );
}

const VISIT = 'Fijian Prime Minister Sitiveni Rabuka arrived in Hanoi on November 26 for a visit to Vietnam.';

describe('those who come with a visitor', () => {
  test.each([
    [
      `${VISIT} He is accompanied by Minister of Trade Manoa Kamikamica and Ambassador Filimone Waqa.`,
      ['Sitiveni Rabuka', 'Manoa Kamikamica', 'Filimone Waqa'],
    ],
    [
      `${VISIT} The Fijian delegation includes Minister of Trade Manoa Kamikamica.`,
      ['Sitiveni Rabuka', 'Manoa Kamikamica'],
    ],
    [
      `${VISIT} Accompanying Prime Minister Sitiveni Rabuka are Minister of Trade Manoa Kamikamica and others.`,
      ['Sitiveni Rabuka', 'Manoa Kamikamica'],
    ],
    [
      'Fijian Ambassador Filimone Waqa, who was accompanied by Minister of Trade Manoa Kamikamica, met Minister of Finance Nguyen Van Thang on November 26.',
      ['Nguyen Van Thang', 'Filimone Waqa', 'Manoa Kamikamica'],
    ],
    [`${VISIT} The delegation of the union comprises forty farmers.`, ['Sitiveni Rabuka']],
    [`${VISIT} Accompanied by rain, he walked past the ministry of Nguyen Van Thang.`, ['Sitiveni Rabuka']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual([names]);
  });

  test('come along on every leg that the same words tell', () => {
    const text =
      'President Luong Cuong left Hanoi on November 26 for official visits to Fiji and Tonga from November 27 to 30. The President is accompanied by Minister of Finance Nguyen Van Thang.';
    const party = ['Luong Cuong', 'Nguyen Van Thang'];
    expect(namesOf(text)).toEqual([party, party]);
  });
});
