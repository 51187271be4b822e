import { describe, expect, test } from 'vitest';
import { findPlaces } from './find-places.ts';

const read = (text: string) =>
  findPlaces(text).map((place) => `${text.slice(place.start, place.end)}=${place.country}`);

describe('findPlaces', () => {
  test.each([
    ['Vietnam - New Zealand relations', ['Vietnam=VNM', 'New Zealand=NZL']],
    ['the Lao-Vietnamese border', ['Lao=LAO', 'Vietnamese=VNM']],
    ["China's and Laos' leaders", ['China=CHN', 'Laos=LAO']],
    ['a South African envoy in Pretoria', ['South African=ZAF', 'Pretoria=ZAF']],
    ['Papua New Guinea, Guinea-Bissau and Guinea', ['Papua New Guinea=PNG', 'Guinea-Bissau=GNB', 'Guinea=GIN']],
    ['Việt Nam và Hà Nội, Đà Nẵng', ['Việt Nam=VNM', 'Hà Nội=VNM', 'Đà Nẵng=VNM']],
    ['the RoK, the ROK and the DPRK', ['RoK=KOR', 'ROK=KOR', 'DPRK=PRK']],
    ['U.S. and US officials told us', ['U.S.=USA', 'US=USA']],
    ['Türkiye, formerly Turkey', ['Türkiye=TUR', 'Turkey=TUR']],
    ['Quang Tri and Savannakhet', ['Quang Tri=VNM', 'Savannakhet=LAO']],
    ['in HCM City and Can Tho', ['HCM City=VNM', 'Can Tho=VNM']],
    ['Cote d’Ivoire and Timor Leste', ['Cote d’Ivoire=CIV', 'Timor Leste=TLS']],
    ['Sino-Vietnamese border talks', ['Sino=CHN', 'Vietnamese=VNM']],
    ['President of Georgia visits Tbilisi', ['Georgia=GEO', 'Tbilisi=GEO']],
    ['a factory in Georgia, the US', ['Georgia=USA', 'US=USA']],
    ['King of Jordan', ['Jordan=JOR']],
    ['Minister of Chad Ali Saleh', ['Chad=TCD']],
    ['Jordan Speaker Ahmed Safadi', ['Jordan=JOR']],
    ['Thai Prime Minister and Thai Nguyen', ['Thai=THA', 'Thai Nguyen=VNM']],
    ['Minister Le Van Son and Thai firms', ['Thai=THA']],
    ['Hoang Van Binh, Thai Ambassador', ['Thai=THA']],
    ["the Korean People's Army and Korean firms", ["Korean People's Army=PRK", 'Korean=KOR']],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'across the Indian Ocean',
    'the South China Sea',
    'Japan Airlines and Air China',
    'Latin American markets',
    'the Bank of China',
    'Chairman Vuong Dinh Hue',
    'NA Chairman Hue said',
    'Deputy PM Nguyen Hoa Binh',
    'Truong Hoa Binh',
    'Michael Jordan',
    'Chad Smith',
    'Mr Thai Van Tai',
    'Minister Dang Quoc Thai opened the fair',
    'PM Thái held talks',
    'Thai told the guest',
    'US$3 billion',
    'turkey and china plates',
    '2 million Hong Kong dollars',
    'the Paris Agreement',
  ])('finds no place in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    ['left the French capital, he said', ['Paris']],
    ['in the US capital.', ['Washington']],
    ['the French capital of Paris', ['France', 'Paris']],
    ['the Lao capital Vientiane', ['Laos', 'Vientiane']],
    ['Korean capital flows', ['South Korea']],
  ])('names the capital that %j means', (text, expected) => {
    expect(findPlaces(text).map((place) => place.name)).toEqual(expected);
  });

  test('tells a capital from a country and a province', () => {
    expect(findPlaces('Wellington, Laos, Quang Binh').map((place) => place.form)).toEqual([
      'capital',
      'country',
      'province',
    ]);
  });
});
