import { describe, expect, test } from 'vitest';
import { meetingsInText } from '../meetings/meetings-in-text.ts';

function placesOf(text: string): (string | null)[] {
  const meetings = meetingsInText(text, { published: '2025-11-27' });
  return meetings.filter(({ kind }) => kind !== 'visit').map(({ place }) => place);
}

const VISIT = 'Prime Minister Pham Minh Chinh is on an official visit to Fiji from November 25 to 27.';

describe('the city of an encounter', () => {
  test.each([
    [
      'is the only one of the country that the story tells of, for a day of a visit',
      `${VISIT} In Suva the guest laid a wreath. Prime Minister Chinh held talks with Fijian Prime Minister Sitiveni Rabuka on November 26.`,
      ['Suva'],
    ],
    [
      'is not known for some time during a visit',
      `${VISIT} Prime Minister Chinh arrived in Suva on November 25. During the visit, Prime Minister Chinh met Fijian Minister Biman Prasad.`,
      ['Fiji'],
    ],
    [
      'is not where a university or an embassy is',
      `${VISIT} Students of the university in Suva waved flags. Prime Minister Chinh held talks with Fijian Prime Minister Sitiveni Rabuka on November 26.`,
      ['Fiji'],
    ],
    [
      'is not where somebody is to be next year',
      `${VISIT} A conference is to be held in Suva next year. Prime Minister Chinh held talks with Fijian Prime Minister Sitiveni Rabuka on November 26.`,
      ['Fiji'],
    ],
    [
      'stands before the word for a seat',
      'Prime Minister Pham Minh Chinh met Secretary-General of the UN Antonio Guterres on November 26 at its New York headquarters.',
      ['New York'],
    ],
    [
      'stands before the talks themselves',
      'Minister Nguyen Van Thang spoke of fisheries on November 26 at his Hanoi meeting with Fijian Minister Biman Prasad.',
      ['Hanoi'],
    ],
    [
      'is that of the host who receives in his capital',
      'Fijian Prime Minister Sitiveni Rabuka received Minister Nguyen Van Thang in his capital on November 26.',
      ['Suva'],
    ],
    [
      'is the capital of the country visited',
      'Fijian Prime Minister Sitiveni Rabuka visited Vietnam from November 24 to 26. The guest held talks with Prime Minister Pham Minh Chinh in the capital.',
      ['Hanoi'],
    ],
    [
      'is the host city',
      'The 3rd Vietnam - Fiji Defence Policy Dialogue, co-chaired by Deputy Minister Hoang Xuan Chien and Permanent Secretary Mason Smith, met on November 26, with Suva as the host city.',
      ['Suva'],
    ],
    [
      'is the town behind the country',
      'Deputy Minister Nguyen Minh Vu went to Fiji, where on November 26 he held talks with Deputy Minister Mason Smith in Nadi.',
      ['Nadi'],
    ],
    [
      'is that of an office of a city',
      'HCMC Party Secretary Nguyen Van Nen received Fijian Speaker Filimone Jitoko, who was on an official visit to Vietnam, on November 26.',
      ['Ho Chi Minh City'],
    ],
    [
      'is that of who received there, told of him before',
      'Deputy Chairman of the Hue People’s Committee Phan Quy Phuong spoke to the press. He received Fijian Ambassador Filimone Waqa on November 26.',
      ['Hue'],
    ],
    [
      'is the capital for the head of state, whatever dateline a later day has',
      'HO CHI MINH CITY — Fijian President Naiqama Lalabalavu, on an official visit to Vietnam, opened a school on November 27.\n\nIn Hanoi on Monday he laid a wreath. State President Luong Cuong held talks with President Lalabalavu on November 24.',
      ['Hanoi'],
    ],
    [
      'stands before "where" without a space',
      'President Lalabalavu of Fiji came from Hanoi,where on November 25 he had talks with State President Luong Cuong.',
      ['Hanoi'],
    ],
    [
      'is not where a visit is only in preparation',
      'On November 26 Fijian President Naiqama Lalabalavu met Prime Minister Pham Minh Chinh, whose visit to Suva is in preparation.',
      [null],
    ],
    [
      'is not where the guest of a leader travels on to',
      'Fijian President Naiqama Lalabalavu is on a visit to Vietnam from November 24 to 27.\n\nState President Luong Cuong held talks with President Lalabalavu on November 24. The delegation later travelled to Can Tho.',
      ['Hanoi'],
    ],
    [
      'is the one that is said to be host',
      'Hanoi has in quick succession been host to two guests. Fijian President Naiqama Lalabalavu is on a visit to Vietnam from November 24 to 27.\n\nState President Luong Cuong held talks with President Lalabalavu on November 24. The delegation later travelled to Can Tho.',
      ['Hanoi'],
    ],
    [
      'is not where an airbase is that they speak of',
      'Fijian Minister Biman Prasad is on a visit to Vietnam from November 24 to 27.\n\nMinister Bui Thanh Son held talks with Minister Prasad on November 24. Fiji will help with the clearing of land at Bien Hoa airbase.',
      ['Vietnam'],
    ],
    [
      'is no country that is talked about',
      'Prime Minister Pham Minh Chinh held talks with Fijian Prime Minister Sitiveni Rabuka on November 26, with the war in Ukraine on the table.',
      [null],
    ],
  ])('%s', (_, text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});
