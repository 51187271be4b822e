import { describe, expect, test } from 'vitest';
import { meetingsInText } from '../meetings/meetings-in-text.ts';

function kindsOf(text: string): string[] {
  return meetingsInText(text, { published: '2025-11-27' }).map(({ kind }) => kind);
}

describe('the kind of an encounter', () => {
  test.each([
    [
      'Deputy Minister Phan Thi Thang and Fijian Permanent Secretary Shaheen Ali discussed rice at the second meeting of the Joint Trade Committee in Hanoi on November 26.',
      ['dialogue'],
    ],
    [
      'Minister Nguyen Hong Dien and Fijian Minister Manoa Kamikamica presided on November 26 over the III Meeting of the Mechanism of Political Consultations between both ministries.',
      ['dialogue'],
    ],
    [
      'On the occasion of attending the 44th ASEAN Summit in Vientiane, Prime Minister Pham Minh Chinh on November 26 met Fijian Prime Minister Sitiveni Rabuka.',
      ['sidelines', 'conference'],
    ],
    ['Fijian Ambassador Filimone Waqa made a farewell call on President Luong Cuong on November 26.', ['reception']],
    [
      'Minister Nguyen Hong Dien met Fijian Minister Manoa Kamikamica on November 26 and spoke of the joint committee, whose second meeting was in March.',
      ['talks'],
    ],
    [
      'Fijian Speaker Filimone Jitoko on November 26 held talks with National Assembly Chairman Tran Thanh Man, with lunch for the delegations to follow.',
      ['talks'],
    ],
  ])('of %j', (text, expected) => {
    expect(kindsOf(text)).toEqual(expected);
  });
});
