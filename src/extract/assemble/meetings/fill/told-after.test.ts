import { describe, expect, test } from 'vitest';
import { meetingsInText } from '../meetings-in-text.ts';

function readOf(text: string) {
  return meetingsInText(text, { published: '2025-11-27' }).map(({ date, place }) => [date, place]);
}

const MET = 'Fijian Prime Minister Sitiveni Rabuka met Vietnamese Prime Minister Pham Minh Chinh, his office said.';

describe('when and where, told in the sentence after', () => {
  test.each([
    ['They met in Suva on Wednesday.', '2025-11-26', 'Suva'],
    ['The two leaders met in Suva on November 24.', '2025-11-24', 'Suva'],
    ['The meeting took place on Tuesday.', '2025-11-25', null],
    ['The meeting, which was held in Suva on Tuesday, ran for an hour.', '2025-11-25', 'Suva'],
    ['During the talks, held in Suva on November 24, they spoke of tuna.', '2025-11-24', 'Suva'],
    ['The venue was Suva.', '2025-11', 'Suva'],
    ['The State House in Suva was the venue.', '2025-11', 'Suva'],
    ['Suva was the venue of an expo.', '2025-11', null],
    // Other days than its own.
    ['Their previous meeting took place in Suva on March 3.', '2025-11', null],
    ['The meeting was held a day before the summit of November 26.', '2025-11', null],
    ['The summit will be held on December 9 in Lima.', '2025-11', null],
  ])('%s', (next, date, place) => {
    expect(readOf(`${MET} ${next}`)).toEqual([[date, place]]);
  });
});
