import { describe, expect, test } from 'vitest';
import { meetingsInText } from '../meetings/meetings-in-text.ts';

function toldOf(text: string): string {
  const meetings = meetingsInText(text, { published: '2025-11-27' });
  const encounters = meetings.filter(({ kind }) => kind !== 'visit' && kind !== 'conference');
  const told = encounters.find(({ partners }) => partners.includes('FJI')) ?? encounters.at(-1);
  return `${told?.kind}, ${told?.place}`;
}

describe('an encounter on the side of a gathering', () => {
  test.each([
    [
      'in a country that is neither’s, where the sentence before told of a summit',
      'Prime Minister Pham Minh Chinh attended the expanded summit of the bloc in Lima, Peru, on November 26.\n\nThe same day he met Fijian Prime Minister Sitiveni Rabuka in Lima.',
      'sidelines, Lima',
    ],
    [
      'where the sentence itself tells of it',
      'Minister Nguyen Van Thang met Fijian Minister Biman Prasad in Davos in January during the annual meeting of the World Economic Forum.',
      'sidelines, Davos',
    ],
    [
      'in the city where the story goes on',
      'Suva came first. Finally, in Lima from November 25 to 27, Minister Nguyen Van Thang attended a ministerial meeting on fisheries. Its margins were used for a meeting with Kenyan Minister Musalia Mudavadi.',
      'sidelines, Lima',
    ],
    [
      'in sideline meetings',
      'LIMA — Minister Nguyen Van Thang is at the 12th International Conference on Fisheries in Lima.\n\nHe had a sideline meeting with Fijian Minister Biman Prasad on November 26.',
      'sidelines, Lima',
    ],
    [
      'but not with the host country',
      'Prime Minister Pham Minh Chinh attended the summit of the bloc in Lima, Peru, on November 26.\n\nThe same day he held talks in Lima with Peruvian President Jose Jeri.',
      'talks, Lima',
    ],
    [
      'nor of another time, when no summit is told of it',
      'Prime Minister Pham Minh Chinh attended the summit of the bloc in Lima, Peru, on November 26.\n\nHe had met Fijian Prime Minister Sitiveni Rabuka in Lima in March 2023.',
      'talks, Lima',
    ],
    [
      'nor where somebody is received at home',
      'Deputy Minister Hoang Xuan Chien received Kenyan Minister Musalia Mudavadi in Hanoi on November 26 on the sidelines of the conference on peacekeeping.',
      'reception, Hanoi',
    ],
    [
      'nor on the margins of a visit',
      'In the margins of the visit, Minister Nguyen Van Thang held talks with Fijian Minister Biman Prasad in Hanoi on November 26.',
      'talks, Hanoi',
    ],
    [
      'nor behind a semicolon',
      'Minister Bui Thanh Son met Kenyan Minister Musalia Mudavadi on the sidelines of the General Assembly on November 24; in Hanoi on November 26 he held talks with Fijian Minister Biman Prasad.',
      'talks, Hanoi',
    ],
  ])('is told %s', (_, text, expected) => {
    expect(toldOf(text)).toBe(expected);
  });
});
