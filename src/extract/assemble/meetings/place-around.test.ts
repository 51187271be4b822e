import { describe, expect, test } from 'vitest';
import { encounterRules } from '../../pipeline.ts';
import { readDocument } from '../../read-document.ts';
import { castOf } from '../cast/cast-of.ts';
import { readMeetings } from './read-meetings.ts';

function placesOf(text: string): Record<string, string | null> {
  const document = readDocument({ id: 'example', file: 'example.txt', text, meta: { published: '2025-11-27' } });
  const meetings = readMeetings(document, castOf(document), encounterRules, () => {});
  return Object.fromEntries(meetings.map(({ kind, place }) => [kind, place]));
}

describe('the place of an encounter', () => {
  test.each([
    [
      'the dateline of the day’s news, when the guest came to Vietnam',
      'HÀ NỘI — Prime Minister Phạm Minh Chính on Wednesday held talks with Fijian Prime Minister Sitiveni Rabuka.',
      { talks: 'Hanoi' },
    ],
    [
      'not the dateline, when it was abroad',
      'HÀ NỘI — Fijian Prime Minister Sitiveni Rabuka on Wednesday received Minister of Industry and Trade Nguyễn Hồng Diên.',
      { reception: null },
    ],
    [
      'not the dateline, for what was some weeks before',
      'HÀ NỘI — Prime Minister Phạm Minh Chính held talks with Fijian Prime Minister Sitiveni Rabuka on October 3.',
      { talks: null },
    ],
    [
      'the dateline abroad, for the whole story',
      'SUVA — State President Lương Cường is on a state visit to Fiji.\n\nOn Wednesday, he held talks with Fijian Prime Minister Sitiveni Rabuka.',
      { visit: 'Fiji', talks: 'Suva' },
    ],
    [
      'where the visit of the same sentence leads',
      'Prime Minister Pham Minh Chinh met Fijian Prime Minister Sitiveni Rabuka on Wednesday during his official visit to Fiji.',
      { talks: 'Fiji' },
    ],
    [
      'the country of the visit told before',
      'Fijian Prime Minister Sitiveni Rabuka is on an official visit to Vietnam from November 26 to 28. During the visit, he will meet Prime Minister Pham Minh Chinh.',
      { visit: 'Vietnam', talks: 'Vietnam' },
    ],
    [
      'the place that "where" goes back to',
      'On Friday, Fijian Prime Minister Sitiveni Rabuka will leave for Da Nang, where he will meet Minister of Finance Nguyen Van Thang.',
      { talks: 'Da Nang' },
    ],
    [
      'where somebody goes for it',
      'The Prime Minister, Pham Minh Chinh, will fly to Suva for talks with Fijian Prime Minister Sitiveni Rabuka.',
      { talks: 'Suva' },
    ],
    [
      'the capital that is not called by its name',
      'Prime Minister Pham Minh Chinh held talks in the Fijian capital on Wednesday with Fijian Prime Minister Sitiveni Rabuka.',
      { talks: 'Suva' },
    ],
    [
      'the summit on whose margins all of them are',
      'President Luong Cuong had a series of meetings in Lima, Peru, on November 25, on the sidelines of the summit.\n\nMeeting Fijian Prime Minister Sitiveni Rabuka, President Luong Cuong spoke of fish.',
      { sidelines: 'Lima' },
    ],
    [
      'each country of a trip for its own leaders',
      'From November 18-25, President Luong Cuong paid state visits to Fiji and Tonga. Fijian Prime Minister Sitiveni Rabuka held talks with President Luong Cuong.',
      { visit: 'Tonga', talks: 'Fiji' },
    ],
    [
      'the capital, at the seat of those who receive a visitor',
      'Fijian Prime Minister Sitiveni Rabuka is on an official visit to Vietnam from November 26 to 28. President Luong Cuong held talks with him at the Presidential Palace.',
      { visit: 'Vietnam', talks: 'Hanoi' },
    ],
    [
      'where the day’s news was said',
      'Vietnam always supports the islands, President Luong Cuong said in Hue on November 26.\n\nReceiving Fijian Prime Minister Sitiveni Rabuka, he praised the islands.',
      { reception: 'Hue' },
    ],
    [
      'the country of the other, for the visitor of "during the visit"',
      'During the visit, PM Pham Minh Chinh met with Fijian Prime Minister Sitiveni Rabuka.',
      { talks: 'Fiji' },
    ],
    [
      'the dateline of a foreign agency',
      'DA NANG, Vietnam (AP) — Prime Minister Pham Minh Chinh and Fijian Prime Minister Sitiveni Rabuka held a bilateral meeting here on Wednesday.',
      { talks: 'Da Nang' },
    ],
    [
      'where somebody else’s visit leads of which the talks were a part',
      'Hanoi (VNA) – Minister of Finance Nguyen Van Thang held talks with his Fijian counterpart Biman Prasad on November 26 as part of the visit by National Assembly Chairman Tran Thanh Man to Fiji.',
      { talks: 'Fiji' },
    ],
    [
      'no place of theirs for those who talk on a screen',
      'Deputy Minister Nguyen Minh Vu on Tuesday held a virtual meeting with officials of Fiji in the city of Suva.',
      { talks: null },
    ],
    [
      'the city rather than the country, where both are told',
      'Prime Minister Pham Minh Chinh met Fijian Prime Minister Sitiveni Rabuka in Fiji on Tuesday. Prime Minister Pham Minh Chinh met Fijian Prime Minister Sitiveni Rabuka in Suva on Tuesday.',
      { talks: 'Suva' },
    ],
    [
      'no place for a talk at a distance',
      'HÀ NỘI — Prime Minister Phạm Minh Chính on Wednesday held online talks with Fijian Prime Minister Sitiveni Rabuka.',
      { talks: null },
    ],
  ])('is %s', (_, text, places) => {
    expect(placesOf(text)).toMatchObject(places);
  });
});
