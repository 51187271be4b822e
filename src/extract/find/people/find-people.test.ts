import { describe, expect, test } from 'vitest';
import { castOf } from '../../assemble/cast/cast-of.ts';
import { readDocument } from '../../read-document.ts';

function people(text: string) {
  const document = readDocument({ id: 'a', file: 'a.txt', text, meta: { published: '2025-06-12' } });
  return castOf(document).registry.people.map(({ name, side, level }) => [name, side, level]);
}

describe('people, for whom they act and at what level', () => {
  test.each([
    ['Prime Minister Pham Minh Chinh opened the fair.', [['Pham Minh Chinh', 'VNM', 'head-of-government']]],
    ['Hungarian President Tamas Sulyok opened the fair.', [['Tamas Sulyok', 'HUN', 'head-of-state']]],
    ['Vietnamese Ambassador to Kenya Nguyen Nhat Linh spoke.', [['Nguyen Nhat Linh', 'VNM', 'ambassador']]],
    ['Kenyan Ambassador to Vietnam Joyce Mwende spoke.', [['Joyce Mwende', 'KEN', 'ambassador']]],
    ['Kenyan President William “Bill” Ruto spoke.', [['William “Bill” Ruto', 'KEN', 'head-of-state']]],
    ['President of Peru Dina Boluarte spoke.', [['Dina Boluarte', 'PER', 'head-of-state']]],
    ['Foreign Minister Elmer Schialer of Peru spoke.', [['Elmer Schialer', 'PER', 'minister']]],
    ['Deputy Minister of Health Tran Van Thuan spoke.', [['Tran Van Thuan', 'VNM', 'deputy-minister']]],
    [
      'Hanako Mori, special adviser to Japanese Prime Minister Shigeru Ishiba, spoke.',
      [['Hanako Mori', 'JPN', 'minister']],
    ],
    [
      'The President of Peru met Nguyen Van Binh. Rosa Lima, Boluarte’s deputy and Minister of Health, was with her.',
      [
        ['Nguyen Van Binh', 'VNM', null],
        ['Rosa Lima', 'PER', 'deputy-minister'],
      ],
    ],
    [
      'The Milli Majlis (National Assembly) heard Speaker of the Milli Majlis of Azerbaijan Aysel Mammadli.',
      [['Aysel Mammadli', 'AZE', 'parliament']],
    ],
    ['Anna van der Meer, President of the European Commission, spoke.', [['Anna van der Meer', 'EU', 'head-of-state']]],
    ['Ivan Petkov, leader of the Bulgarian Radical Party, spoke.', [['Ivan Petkov', 'BGR', 'people']]],
    ['Ambassador Anna Meer of the European Union spoke.', [['Anna Meer', 'EU', 'ambassador']]],
    ['His Kenyan colleague Joyce Mwende spoke.', [['Joyce Mwende', 'KEN', null]]],
    ['Mr. Meer, then newly posted as WHO Director, spoke.', [['Meer', 'WHO', 'people']]],
    ['Luong Cuong, Sultan of Brunei confer. President Luong Cuong spoke.', [['Luong Cuong', 'VNM', 'head-of-state']]],
    ['A. Mutua spoke. Kenyan President Amos Mutua spoke.', [['Amos Mutua', 'KEN', 'head-of-state']]],
    ['House of Peers of Japan President Hayami Kenji spoke.', [['Hayami Kenji', 'JPN', 'parliament']]],
    ['Deputy US Trade Representative Nora Quill spoke.', [['Nora Quill', 'USA', 'minister']]],
    [
      "Oman's Minister of Labour Salim bin Rashid al-Busaidi spoke.",
      [['Salim bin Rashid al-Busaidi', 'OMN', 'minister']],
    ],
    ['Irish Minister for Further and Higher Education Una Daly spoke.', [['Una Daly', 'IRL', 'minister']]],
    ['A Royal Kenyan Air Force C-130 landed.', []],
    ['Kenyan PresidentAmos Mutua spoke.', [['Amos Mutua', 'KEN', 'head-of-state']]],
    ['In June Kenyan Senator Amos Mutua spoke.', [['Amos Mutua', 'KEN', 'parliament']]],
    ['In June Amos Mutua, who is Kenyan, spoke.', [['Amos Mutua', 'KEN', null]]],
    ['Welcoming Amos Mutua, President of Kenya, he spoke.', [['Amos Mutua', 'KEN', 'head-of-state']]],
    ['Ding Wei, President of Singapore, spoke.', [['Ding Wei', 'SGP', 'head-of-state']]],
    ['Kenyan MP Amos Mutua spoke.', [['Amos Mutua', 'KEN', 'parliament']]],
    [
      "Chairman of the Vietnam – Kenya Friendship Parliamentarians' Group Nguyen Van Binh spoke.",
      [['Nguyen Van Binh', 'VNM', 'people']],
    ],
    [
      'Nguyen Van Binh, Chairman of the Committee for Defence and head of the Vietnam – Kenya Friendship Group, spoke.',
      [['Nguyen Van Binh', 'VNM', 'people']],
    ],
    [
      'Nguyen Van Binh, Minister of Health and head of the team and the Kenyan Minister Amos Mutua spoke.',
      [
        ['Nguyen Van Binh', 'VNM', 'minister'],
        ['Amos Mutua', 'KEN', 'minister'],
      ],
    ],
    ['Colonel Sung A Lenh spoke.', [['Sung A Lenh', 'VNM', 'military']]],
    ['He met Nguyen Van Binh at the UN General Debate.', [['Nguyen Van Binh', 'VNM', null]]],
    ['Captain Kim Do-hyun of the Korean Navy spoke.', [['Kim Do-hyun', 'KOR', 'military']]],
    ['Minister for Trade and Export Growth of New Zealand Ian Fell spoke.', [['Ian Fell', 'NZL', 'minister']]],
    ['Korean Mayor Kim Jong-min spoke.', [['Kim Jong-min', 'KOR', 'local']]],
    ['Peruvian Mayor of Tolvo Pedro Marquez spoke.', [['Pedro Marquez', 'PER', 'local']]],
    ['Japanese Governor of Kumao Prefecture Kimura Takeshi spoke.', [['Kimura Takeshi', 'JPN', 'local']]],
    ['Peruvian Governor of San Mirto Ana Ruiz spoke.', [['Ana Ruiz', 'PER', 'local']]],
    ['Cambodian Minister Men Vuth An spoke.', [['Men Vuth An', 'KHM', 'minister']]],
    [
      'Speaker of the Islamic Consultative Assembly of Iran Javad Karimi spoke.',
      [['Javad Karimi', 'IRN', 'parliament']],
    ],
    ['Pope Francis spoke.', [['Francis', 'VAT', 'head-of-state']]],
    [
      'Italian President Aldo Bruni and his wife Carla spoke.',
      [
        ['Aldo Bruni', 'ITA', 'head-of-state'],
        ['Carla', 'ITA', 'people'],
      ],
    ],
    ['Ana Lima, wife of the President of Peru, spoke.', [['Ana Lima', 'PER', 'people']]],
    [
      'Minister Nguyen Van Binh met Somchai Boonmee, his counterpart in the Thai Government.',
      [
        ['Nguyen Van Binh', 'VNM', 'minister'],
        ['Somchai Boonmee', 'THA', 'minister'],
      ],
    ],
    [
      'The ambassadors of Peru and Oman – respectively Ana Lopez and Nasser Al Amri – spoke.',
      [
        ['Ana Lopez', 'PER', 'ambassador'],
        ['Nasser Al Amri', 'OMN', 'ambassador'],
      ],
    ],
  ])('reads %s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test.each([
    ['President Ho Chi Minh is remembered in many cities.'],
    ['The chief purpose of the fair is trade.'],
    ['Coffee from Kenya sells well in Vietnam.'],
    ['The ambassadors of Peru and Oman – two of many – spoke.'],
  ])('finds nobody in: %s', (text) => {
    expect(people(text)).toEqual([]);
  });

  test.each([
    ['PM Phuc spoke.', 'VNM'],
    ['President Putin spoke.', 'RUS'],
    ['UN chief Antonio Guterres spoke.', 'UN'],
    ['Prime Minister Narendra Modi spoke.', 'IND'],
  ])('knows for whom a leader acts: %s', (text, side) => {
    expect(people(text)[0]![1]).toBe(side);
  });

  test.each([['King Philippe spoke.'], ['Director Rodriguez spoke.']])('does not guess: %s', (text) => {
    expect(people(text)[0]?.[1] ?? null).toBeNull();
  });

  test('a surname later in the story is the person of the full name', () => {
    const text = 'Prime Minister Pham Minh Chinh opened the fair.\n\nChinh thanked the growers. He left at noon.';
    const document = readDocument({ id: 'a', file: 'a.txt', text });
    const { actors, registry } = castOf(document);
    expect(registry.people).toHaveLength(1);
    expect(
      actors
        .slice(1)
        .flat()
        .map((actor) => actor.persons[0]?.name),
    ).toEqual(['Pham Minh Chinh', 'Pham Minh Chinh']);
  });
});
