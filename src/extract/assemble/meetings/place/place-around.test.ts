import { describe, expect, test } from 'vitest';
import { meetingsInText } from '../meetings-in-text.ts';

function placesOf(text: string): Record<string, string | null> {
  const meetings = meetingsInText(text, { published: '2025-11-27' });
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
      'the host’s country and not the dateline, when it was abroad',
      'HÀ NỘI — Fijian Prime Minister Sitiveni Rabuka on Wednesday received Minister of Industry and Trade Nguyễn Hồng Diên.',
      { reception: 'Fiji' },
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
      'the capital for those who govern, on a visit to the country',
      'Fijian Prime Minister Sitiveni Rabuka is on an official visit to Vietnam from November 26 to 28. During the visit, he will meet Prime Minister Pham Minh Chinh.',
      { visit: 'Vietnam', talks: 'Hanoi' },
    ],
    [
      'the country of the visit told before, for others',
      'Fijian Prime Minister Sitiveni Rabuka is on an official visit to Vietnam from November 26 to 28. During the visit, he will meet Minister Nguyen Van Thang.',
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
    [
      'the city that opens a part of the story',
      'Suva came first. The talks with Fijian Prime Minister Sitiveni Rabuka were held on November 26, Prime Minister Pham Minh Chinh said.',
      { talks: 'Suva' },
    ],
    [
      'where the one before took place, for another of the same country',
      'In Suva, President Luong Cuong held talks with Fijian President Wiliame Katonivere on November 26.\n\nFijian Foreign Minister Viliame Gavoka hosted a reception for him a day later.',
      { talks: 'Suva', reception: 'Suva' },
    ],
    [
      'not the city of another partner',
      'In Suva, President Luong Cuong held talks with Fijian President Wiliame Katonivere on November 26.\n\nTongan Foreign Minister Semisi Fakahau hosted a reception for him a day later.',
      { talks: 'Suva', reception: null },
    ],
    [
      'the place that "there" goes back to',
      'President Luong Cuong leaves Suva for Nadi. Talks with Fijian Prime Minister Sitiveni Rabuka will take place there on November 28.',
      { talks: 'Nadi' },
    ],
    [
      'the place that was gone to for it',
      'President Luong Cuong visited Suva on November 25 and met Fijian Prime Minister Sitiveni Rabuka.',
      { talks: 'Suva' },
    ],
    [
      'where somebody is welcomed',
      'Fijian Prime Minister Sitiveni Rabuka welcomed to Suva the then Prime Minister, Pham Minh Chinh, on November 25.',
      { ceremony: 'Suva' },
    ],
    [
      'the host of a session to come',
      'Deputy Minister Nguyen Minh Vu and Fijian Deputy Minister Ratu Jope co-chaired the fourth political consultation in Suva on Tuesday, and the next one will be hosted by Hue.',
      { dialogue: 'Suva' },
    ],
    [
      'the city before a title, where it is where they met',
      'In Suva Prime Minister Sitiveni Rabuka was the host of Prime Minister Pham Minh Chinh at talks on November 26.',
      { talks: 'Suva' },
    ],
    [
      'the city of a house of state that is known by name',
      'Indonesian President Prabowo Subianto received General Secretary To Lam at the Merdeka Palace on November 26.',
      { reception: 'Jakarta' },
    ],
    [
      'the city or province whose head receives',
      'Chairman of the Quang Tri provincial People’s Committee Vo Van Hung received Fijian Ambassador Filimone Waqa on November 26.',
      { reception: 'Quang Tri' },
    ],
    [
      'the host’s country and not the province of somebody who is received abroad',
      'Chairman of the Quang Tri provincial People’s Committee Vo Van Hung was received by Fijian Minister Biman Prasad on November 26.',
      { reception: 'Fiji' },
    ],
    [
      'the city in the words for the seat of a body',
      'Fijian Ambassador Filimone Waqa came to see President Phan Anh Son at the Union’s head office in Hanoi on November 18.',
      { talks: 'Hanoi' },
    ],
    [
      'the city told before, for its municipal committee',
      'Farmers of Hai Phong want a port.\n\nFijian Ambassador Filimone Waqa paid a courtesy call on Bui Van Mai, Chairman of the municipal People’s Committee, on November 26.',
      { reception: 'Hai Phong' },
    ],
    [
      'the capital, at home where nobody has gone abroad',
      'Fijian Ambassador Filimone Waqa, the new dean of envoys, paid a courtesy call in the capital on Tuesday on Deputy Prime Minister Tran Hong Ha.',
      { reception: 'Hanoi' },
    ],
    [
      'the capital of the country that the visit leads to',
      'Minister Nguyen Van Thang was in Fiji from November 23 to 25. He held talks with Fijian Prime Minister Sitiveni Rabuka in the capital on November 24.',
      { visit: 'Fiji', talks: 'Suva' },
    ],
    [
      'not the capital, where it may be abroad or is money',
      'Fijian Prime Minister Sitiveni Rabuka received Minister Nguyen Van Thang in the capital on Tuesday. On Tuesday Minister Nguyen Van Thang had lunch with Fijian Minister Biman Prasad on funds put into the capital market.',
      { reception: 'Fiji', talks: 'Fiji' },
    ],
    [
      'the country of the host, for what is recalled as well',
      'President Luong Cuong spoke of Fiji. In December 2023 the then Minister had been received at length by Fijian Prime Minister Sitiveni Rabuka, he recalled.',
      { reception: 'Fiji' },
    ],
    [
      'not the country of an envoy who receives',
      'Fijian Ambassador Filimone Waqa received Minister Nguyen Van Thang on November 26.',
      { reception: null },
    ],
    [
      'the country that the journey has reached',
      'President Luong Cuong is back from Fiji and Tonga.\n\nIn Fiji he conferred with President Wiliame Katonivere on November 20. The last leg of the trip was Tonga, where Prime Minister Aisake Eke was his host on November 22. He also met Speaker Lord Fakafanua.',
      { talks: 'Tonga' },
    ],
    [
      'the place that he leaves for, to meet somebody',
      'Today Fijian Prime Minister Sitiveni Rabuka will leave Hue for Da Nang to meet Minister Nguyen Van Thang.',
      { talks: 'Da Nang' },
    ],
    [
      'where the trip was made that the talks rounded off',
      'Hanoi (VNA) - Talks with Fijian Prime Minister Sitiveni Rabuka on November 24 rounded off the trip which Vice President Vo Thi Anh Xuan had been making to Fiji.',
      { talks: 'Fiji' },
    ],
    [
      'the only city of either country in which the story goes on',
      'Fijian Minister Biman Prasad and General Phan Van Giang today signed a plan on rescue at sea. The paper crowned their talks in Suva.',
      { signing: 'Suva' },
    ],
    [
      'where somebody flies on a day for it',
      'Fijian Prime Minister Sitiveni Rabuka flew to Hue on November 25, where he was received by Minister Nguyen Van Thang.',
      { reception: 'Hue' },
    ],
    [
      'the city where the guest has landed',
      'President Luong Cuong landed in Suva on November 25. He held talks with Fijian President Wiliame Katonivere a day later.',
      { visit: 'Fiji', talks: 'Suva' },
    ],
    [
      'the city of a gathering, for whoever is met there',
      'NEW YORK — On the sidelines of the General Assembly, Prime Minister Pham Minh Chinh met several leaders on November 26.\n\nHe then held talks with Fijian Prime Minister Sitiveni Rabuka.',
      { sidelines: 'New York' },
    ],
    [
      'a town that is known by its province only',
      'Deputy Prime Minister Tran Hong Ha received Fijian Ambassador Filimone Waqa on November 26 in Quynh Luu, Nghe An province.',
      { reception: 'Quynh Luu' },
    ],
    [
      'the place named before, not the country named later',
      'Minister Nguyen Van Thang was in Suva from November 24 to 26 for a conference. He met there with Prime Minister Sitiveni Rabuka and, on his last day in Fiji, saw a farm.',
      { talks: 'Suva' },
    ],
  ])('is %s', (_, text, places) => {
    expect(placesOf(text)).toMatchObject(places);
  });
});
