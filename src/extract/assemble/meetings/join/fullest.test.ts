import { describe, expect, test } from 'vitest';
import { meetingsInText } from '../meetings-in-text.ts';

function meetingsOf(text: string) {
  return meetingsInText(text, { published: '2025-11-27' }).filter(({ kind }) => kind !== 'visit');
}

describe('the kind of an encounter told several times', () => {
  test.each([
    [
      'talks of the lead stay talks where a later sentence says that the host welcomed',
      'President Luong Cuong held talks with Fijian Prime Minister Sitiveni Rabuka in Hanoi on November 26. President Luong Cuong warmly welcomed Prime Minister Sitiveni Rabuka.',
      'talks',
    ],
    [
      'a reception is told by its word where no verb ties host and guest',
      'The two peoples are close, said President Luong Cuong while receiving in Hanoi on November 26 a group led by Fijian Prime Minister Sitiveni Rabuka.',
      'reception',
    ],
    [
      'a ceremony of welcome is a ceremony',
      'President Luong Cuong hosted a welcome ceremony for Fijian Prime Minister Sitiveni Rabuka in Hanoi on November 26.',
      'ceremony',
    ],
    [
      'talks that follow a welcome in one breath are talks',
      'President Luong Cuong gave Fijian Prime Minister Sitiveni Rabuka a formal welcome in Hanoi on November 26, and the two then held talks.',
      'talks',
    ],
    [
      'negotiations are talks',
      'Negotiations between President Luong Cuong and Fijian Prime Minister Sitiveni Rabuka were held in Hanoi on November 26.',
      'talks',
    ],
  ])('%s', (_, text, kind) => {
    expect(meetingsOf(text).map((meeting) => meeting.kind)).toEqual([kind]);
  });
});

test('what the lead announces is planned, whatever is said of earlier meetings', () => {
  const text =
    'Fijian Prime Minister Sitiveni Rabuka will hold talks with President Luong Cuong in Hanoi. It is the third meeting between President Luong Cuong and Prime Minister Sitiveni Rabuka.';
  expect(meetingsOf(text).map(({ status }) => status)).toEqual(['planned']);
});
