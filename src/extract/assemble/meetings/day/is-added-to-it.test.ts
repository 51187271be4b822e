import { describe, expect, test } from 'vitest';
import { meetingsInText } from '../meetings-in-text.ts';

function dateOfLast(text: string, visit = false): string | null | undefined {
  const meetings = meetingsInText(text, { published: '2025-11-27' });
  const last = meetings.filter(({ kind }) => (kind === 'visit') === visit).at(-1);
  return last && [last.date, last.dateEnd].filter((date) => date !== null).join('/');
}

const TALKS =
  'President Luong Cuong held talks with Fijian President Naiqama Lalabalavu in Suva on November 25. Prime Minister Sitiveni Rabuka of Fiji waited.';

describe('one more encounter of the same days', () => {
  test.each([
    ['He was also received by Prime Minister Sitiveni Rabuka.', '2025-11'],
    ['On the same trip President Cuong conferred with Prime Minister Sitiveni Rabuka.', '2025-11'],
    ['On this occasion President Cuong called on Prime Minister Sitiveni Rabuka.', '2025-11'],
    ['President Cuong met Prime Minister Sitiveni Rabuka as well.', '2025-11'],
    ['President Cuong met Prime Minister Sitiveni Rabuka, too.', '2025-11'],
    ['President Cuong used his stay to meet Prime Minister Sitiveni Rabuka.', '2025-11'],
    ['In addition, President Cuong had a meeting with Prime Minister Sitiveni Rabuka.', '2025-11'],
  ])('has the month alone: %j', (text, expected) => {
    expect(dateOfLast(`${TALKS} ${text}`)).toBe(expected);
  });

  test.each([
    ['On the same day he also met Prime Minister Sitiveni Rabuka.', '2025-11-25'],
    ['In the afternoon he was also received by Prime Minister Sitiveni Rabuka.', '2025-11-25'],
    ['He also conferred during the day with Prime Minister Sitiveni Rabuka.', '2025-11-25'],
    ['In the hours that followed, he met Prime Minister Sitiveni Rabuka.', '2025-11-25'],
    ['He also met Prime Minister Sitiveni Rabuka on November 26.', '2025-11-26'],
  ])('has the day that is told: %j', (text, expected) => {
    expect(dateOfLast(`${TALKS} ${text}`)).toBe(expected);
  });
});

describe('the day of an encounter', () => {
  test.each([
    [
      'is that of the words said at it',
      'HANOI — Fiji is ready to buy rice, Prime Minister Sitiveni Rabuka said on Wednesday.\n\nRabuka, who is on a three-day official visit to Vietnam, made the remarks during talks with Prime Minister Pham Minh Chinh.',
      '2025-11-26',
    ],
    [
      'holds for all that a clause with "where" tells',
      'Prime Minister Sitiveni Rabuka of Fiji came from Hue, where on November 25 he held talks with Minister Nguyen Van Thang, called on Minister Bui Thanh Son and met Minister Nguyen Hong Dien.',
      '2025-11-25',
    ],
    [
      'is not that of the journey to a gathering',
      'Prime Minister Pham Minh Chinh flew in to Suva on November 26 to attend the 9th ASEAN - Pacific Summit.',
      '2025-11',
    ],
    [
      'runs over both days of a session',
      'The 5th session of the Joint Trade Committee between Vietnam and Fiji was held in Suva on November 24-25 under Minister Nguyen Hong Dien and Fijian Minister Manoa Kamikamica.',
      '2025-11-24/2025-11-25',
    ],
  ])('%s', (_, text, expected) => {
    expect(dateOfLast(text)).toBe(expected);
  });

  test.each([
    [
      'of a visit is counted back from its end',
      'President Naiqama Lalabalavu of Fiji is in Vietnam on a three-day visit until November 28.',
      '2025-11-26/2025-11-28',
    ],
    [
      'of a visit is left open where it is the circumstance of the day’s news',
      'Deputy Minister Hoang Xuan Chien received Fijian Minister Pio Tikoduadua, who was on a working visit to Vietnam, in Hanoi on November 26.',
      '2025-11',
    ],
  ])('%s', (_, text, expected) => {
    expect(dateOfLast(text, true)).toBe(expected);
  });
});
