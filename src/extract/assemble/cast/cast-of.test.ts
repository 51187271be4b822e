import { describe, expect, test } from 'vitest';
import { readDocument } from '../../read-document.ts';
import { castOf } from './cast-of.ts';

function lastSentence(text: string) {
  const document = readDocument({ id: 'a', file: 'a.txt', text, meta: { published: '2025-06-12' } });
  return castOf(document)
    .actors.at(-1)!
    .map((actor) => ({
      form: actor.form,
      name: actor.persons[0]?.name ?? null,
      sides: actor.sides,
    }));
}

describe('those who act in a clause are not whom they act upon', () => {
  const lead = 'Kenyan President Amina Ruto landed in Hanoi.';
  test.each([
    ['Minister Bui Thanh Son, Tran Van Nam and Kenyan Ambassador Joyce Mwende were there to meet her.', 'Amina Ruto'],
    ['Minister Bui Thanh Son and Kenyan Ambassador Joyce Mwende were among those who greeted her.', 'Amina Ruto'],
    ['Kenyan Ambassador Joyce Mwende said that Minister Bui Thanh Son would see her.', 'Joyce Mwende'],
  ])('%s', (text, name) => {
    expect(lastSentence(`${lead} ${text}`).at(-1)).toMatchObject({ form: 'pronoun', name });
  });
});

test('who is named without an office is of the country told since the body', () => {
  const sidesOf = (text: string) => lastSentence(text).at(-1)?.sides;
  const summit = 'Vietnam and Kenya are friends. Vice President Vo Thi Anh Xuan attended the CICA Summit in Kenya.';
  expect(sidesOf(`${summit} She met President William Ruto and Amina Chebet, who chairs the Senate.`)).toEqual(['KEN']);
  expect(sidesOf('He saw a UNESCO delegation headed by Amina Chebet.')).toEqual(['UNESCO']);
  expect(sidesOf('Another guest, UNESCO, had its turn. Director Amina Chebet came.')).toEqual(['UNESCO']);
});

test('whose officer somebody is, told by its', () => {
  const sideOf = (text: string) => lastSentence(text).at(-1)?.sides;
  expect(sideOf('The World Bank was asked for help by Pham Minh Chinh as he saw Ana Lopez, its Director.')).toEqual([
    'WB',
  ]);
  expect(sideOf('Kenya was thanked by Pham Minh Chinh as he saw Ana Lopez, its Foreign Minister.')).toEqual(['KEN']);
  expect(sideOf('The World Bank was praised by Pham Minh Chinh as he saw Ana Lopez, the President of Peru.')).toEqual([
    'PER',
  ]);
});

describe('groups and bodies speak for a country or an organisation', () => {
  test.each([
    ['Kenyan officials toured the farm.', 'group', ['KEN']],
    ['Leaders of Peru and Chile toured the farm.', 'group', ['PER', 'CHL']],
    ['The Hungarian Embassy lent the paintings.', 'group', ['HUN']],
    ['The Hungarian Embassy in Vietnam lent the paintings.', 'group', ['HUN']],
    ['UNESCO lent the paintings.', 'body', ['UNESCO']],
    ["The authorities of Lao Cai city and those of China's Hekou county toured the farm.", 'group', ['VNM', 'CHN']],
    ['The Presidents of two countries, Peru and Chile, toured the farm.', 'group', ['PER', 'CHL']],
    ['Two new ambassadors to Vietnam, those of Peru and Chile, toured the farm.', 'group', ['PER', 'CHL']],
    ["Ambassadors and chargés d'affaires of Peru and Chile toured the farm.", 'group', ['PER', 'CHL']],
    ['Those of Peru and Chile toured the farm.', 'group', ['PER', 'CHL']],
    ['Leaders of Lang Son and of Yunnan toured the farm.', 'group', ['VNM', 'CHN']],
  ])('%s', (text, form, sides) => {
    expect(lastSentence(text)).toEqual([{ form, name: null, sides }]);
  });

  test('a group whose members a list names is of their countries', () => {
    const names = (list: string) =>
      lastSentence(`Two Presidents toured the farm${list}`).map(({ form, sides }) => [form, ...sides]);
    expect(names(': Amina Ruto of Kenya and Ana Lopez of Peru.')).toEqual([
      ['group', 'KEN', 'PER'],
      ['person', 'KEN'],
      ['person', 'PER'],
    ]);
    expect(names('. Cows of Kenya and Peru grazed there.')).toEqual([]);
  });

  test.each([
    ['The ASEAN Summit closed.'],
    ['The cows and those of Peru grazed.'],
    ['The officials toured the farm.'],
    ['Cows were at the head of it.'],
  ])('nobody: %s', (text) => {
    expect(lastSentence(text)).toEqual([]);
  });
});

test('a king is not the Prime Minister of the same name', () => {
  const told = 'Malaysian Prime Minister Anwar Ibrahim landed in Hanoi. King Ibrahim of Malaysia stayed at home.';
  expect(lastSentence(told)[0]).toMatchObject({ name: 'Ibrahim', sides: ['MYS'] });
});

describe('who heads the assembly', () => {
  const lead =
    'National Assembly Chairman Tran Thanh Man is back. Chairman of the NA Committee for External Relations Le Van Son told the press about it.';
  test.each([
    ['The top legislator had toured a farm.', 'Tran Thanh Man'],
    ['The NA Chairman had toured a farm.', 'Tran Thanh Man'],
  ])('%s', (text, name) => {
    expect(lastSentence(`${lead} ${text}`)[0]).toMatchObject({ name });
  });

  test('a name with a particle, told before in full', () => {
    const told =
      'UAE President Sheikh Omar bin Salim Al Harthi landed in Hanoi. Talks with Sheikh Omar bin Salim went well.';
    expect(lastSentence(told)[0]).toMatchObject({ name: 'Sheikh Omar bin Salim Al Harthi', sides: ['ARE'] });
  });
});

describe('pronouns and descriptions', () => {
  const lead = 'Prime Minister Pham Minh Chinh received Kenyan President William Ruto in Hanoi.';

  test.each([
    ['He spoke of coffee.', 'pronoun', 'Pham Minh Chinh'],
    ['The guest spoke of coffee.', 'pronoun', 'William Ruto'],
    ['The host spoke of coffee.', 'pronoun', 'Pham Minh Chinh'],
    ['Ruto spoke of coffee.', 'person', 'William Ruto'],
    ['The Kenyan President spoke of coffee.', 'person', 'William Ruto'],
    ['They spoke of coffee.', 'pair', null],
    ['His guest spoke of coffee.', 'pronoun', 'William Ruto'],
    ['The visiting leader spoke of coffee.', 'pronoun', 'William Ruto'],
    ['The Kenyan guest spoke of coffee.', 'pronoun', 'William Ruto'],
    ['The Vietnamese host spoke of coffee.', 'pronoun', 'Pham Minh Chinh'],
    ['The guests spoke of coffee.', 'pronoun', 'William Ruto'],
    ['The royal guest spoke of coffee.', 'pronoun', 'William Ruto'],
    ['The former spoke of coffee.', 'pronoun', 'Pham Minh Chinh'],
    ['The latter spoke of coffee.', 'pronoun', 'William Ruto'],
    ['The 58-year-old leader spoke of coffee.', 'pronoun', 'Pham Minh Chinh'],
  ])('%s', (sentence, form, name) => {
    expect(lastSentence(`${lead} ${sentence}`)).toMatchObject([{ form, name }]);
  });

  test.each([
    ['Sultan Hassanal Bolkiah of Brunei came on Monday. The monarch spoke of rice.', 'Hassanal Bolkiah'],
    [
      'Gen. Phan Van Giang met Kenyan Defence Minister Soipan Tuya. The Vietnamese general spoke of rice.',
      'Phan Van Giang',
    ],
    ['Minister Tran Van Son received Kenyan Governor Amina Wario. The Kenyan was glad.', 'Amina Wario'],
    ['Minister Tran Van Son received Kenyan Governor Amina Wario. The politburo member was glad.', 'Tran Van Son'],
    ['Minister Tran Van Son and his Kenyan colleague Soipan Tuya', 'Soipan Tuya'],
    ["Kenya's Ambassador, Soipan Tuya, told Tran Van Son of rice.", 'Soipan Tuya'],
  ])('people by what they are: %s', (text, name) => {
    expect(lastSentence(text).some((actor) => actor.name === name)).toBe(true);
  });

  test.each([
    ['Tran Van Son, as Minister of Health, was in Nairobi.', ['Tran Van Son']],
    ['The general public was glad.', []],
    ['Luong Cuong, Sultan of Brunei confer in Nairobi', ['Luong Cuong']],
  ])("an office held is nobody by itself, nor another country's: %s", (text, names) => {
    const found = lastSentence(text).filter(({ sides }) => sides[0] === 'VNM');
    expect(found.map(({ name }) => name)).toEqual(names);
  });

  test('its minister is of the country that the sentence before names', () => {
    const text = 'Peru trades with Chile. Kenya is a partner. Its Minister of Trade Soipan Tuya spoke of coffee.';
    expect(lastSentence(text)[0]).toMatchObject({ name: 'Soipan Tuya', sides: ['KEN'] });
  });

  test('whoever receives him is not him', () => {
    const text = 'President Luong Cuong was in Nairobi. William Ruto, the President of Kenya, received him.';
    expect(lastSentence(text).map(({ name }) => name)).toEqual(['William Ruto', 'Luong Cuong']);
  });

  test('who heads an assembly is its legislative leader', () => {
    const text =
      'President of the Kenyan Assembly Amina Wario came to Hanoi. The Kenyan legislative leader spoke of coffee.';
    expect(lastSentence(text)).toMatchObject([{ form: 'person', name: 'Amina Wario' }]);
  });

  test.each([
    ['Joe Biden spoke of coffee.', 'Joe Biden', ['USA']],
    ['The French President, Emmanuel Macron, spoke of coffee.', 'Emmanuel Macron', ['FRA']],
    ['Trade was raised by Henry P. Petersen. Petersen said so. Mr. Petersen left.', 'Henry P. Petersen', ['KEN']],
  ])('somebody known, or who speaks, is found without a title: %s', (text, name, sides) => {
    const [first, ...others] = text.split('. ');
    const last = others.length > 0 ? text : first!;
    expect(lastSentence(`The talks were on Kenya. ${last}`)[0]).toMatchObject({ form: 'person', name, sides });
  });

  test.each([
    'Informing Ruto that coffee is fine, he left.',
    'William Ruto was the first Kenyan president to come.',
    'Nobody saw the Golden Gate Bridge.',
  ])('nobody new: %s', (text) => {
    const people = lastSentence(`${lead} ${text}`).filter(({ form }) => form === 'person');
    expect(people.every(({ name }) => name === 'William Ruto')).toBe(true);
    expect(people.length).toBeLessThan(2);
  });

  test.each([
    [
      'Minister Tran Van Son saw Kenyan Judge Amina Wario. President Luong Cuong received him.',
      ['Luong Cuong', 'Amina Wario'],
    ],
    ['Minister Tran Van Son was in Kenya. John Mutua, the President, received him.', ['John Mutua', 'Tran Van Son']],
    [
      'Kenyan President William Ruto had invited Minister Tran Van Son to Kenya, where he spoke.',
      ['William Ruto', 'Tran Van Son', 'Tran Van Son'],
    ],
    [
      'President Luong Cuong was host to Kenyan President William Ruto. Chairman Tran Van Son granted the President an audience.',
      ['Tran Van Son', 'William Ruto'],
    ],
    [
      'Kenyan President William Ruto came. Minister Tran Van Son saw him, and Chairman Le Van Binh hosted him.',
      ['Tran Van Son', 'William Ruto', 'Le Van Binh', 'William Ruto'],
    ],
    [
      'President William Ruto of Kenya and his wife Madam Rachel came. Chairman Tran Van Son and his wife received them.',
      ['Tran Van Son', 'William Ruto'],
    ],
    [
      'President William Ruto of Kenya and Minister Amos Mutua came. Chairman Tran Van Son received them.',
      ['Tran Van Son'],
    ],
  ])('nobody receives himself: %s', (text, names) => {
    expect(lastSentence(text).map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ['Peru was represented in Nairobi by Minister Teresa Vega.', 'Teresa Vega', ['PER']],
    ['He visited Ecuador, where he saw Minister Teresa Vega.', 'Teresa Vega', ['ECU']],
    ['He saw Teresa Vega, Governor of Tomsk Oblast (Russia), in Kenya.', 'Teresa Vega', ['RUS']],
    ['In Geneva he saw Ambassador Teresa Vega, head of the European Union Delegation.', 'Teresa Vega', ['EU']],
    ['In Kenya there is Y Ban Siu, Chairman of the Provincial People’s Committee.', 'Y Ban Siu', ['VNM']],
  ])('for whom somebody without a country acts: %s', (text, name, sides) => {
    expect(lastSentence(`Kenya and Kenyans love coffee. ${text}`)).toContainEqual(
      expect.objectContaining({ name, sides }),
    );
  });

  test.each([
    ['By Amos Mutua, Ambassador of Kenya to Vietnam', 'In May I was glad.', ['Amos Mutua']],
    ['By Amos Mutua, Ambassador of Kenya to Vietnam', 'We went to see our Speaker.', [null, null]],
    ['By Amos Mutua, Ambassador of Kenya to Vietnam', '“I am glad,” one farmer said.', []],
    ['By Amos Mutua, a reporter', 'In May I was glad.', []],
  ])('who says I: %s. %s', (line, text, names) => {
    const told = lastSentence(`A column\n\n${line}\n\nCoffee is dear.\n\n${text}`);
    expect(told.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ['Kenyan President William Ruto and his wife Rachel came. The guest spoke.', 'William Ruto'],
    ['Meeting Kenyan Minister Amos Mutua, he was told that the latter was glad.', 'Amos Mutua'],
  ])('the one who is meant: %s', (text, name) => {
    expect(lastSentence(`Minister Tran Van Son went to Nairobi. ${text}`).at(-1)).toMatchObject({ name });
  });

  test('who receives a guest is not the guest', () => {
    const text =
      'Minister Tran Van Son was glad. Receiving Kenyan President William Ruto, the official spoke of coffee.';
    expect(lastSentence(text).map(({ name }) => name)).toEqual(['William Ruto', 'Tran Van Son']);
  });

  test('a headline adds no word to the name that the text gives', () => {
    const text =
      'Kenya’s President William Ruto Opens Talks in Vietnam\n\nPresident William Ruto of Kenya came. Ruto spoke.';
    expect(lastSentence(text)).toMatchObject([{ name: 'William Ruto' }]);
  });

  test.each([
    ['King Abdullah of Jordan came. His Majesty spoke of rice.', 'Abdullah', ['JOR']],
    ['Jordan is far. The palace of Jordan was glad. His Majesty spoke of rice.', null, ['JOR']],
  ])('a style stands for the monarch: %s', (text, name, sides) => {
    expect(lastSentence(text)).toMatchObject([{ name, sides }]);
  });

  test('a wife acts for the country of her husband', () => {
    const text = 'Kenya is far. President Luong Cuong and his wife Madame Jeanne Duval are at home.';
    expect(lastSentence(text).map(({ sides }) => sides)).toEqual([['VNM'], ['VNM']]);
  });

  test("what is the President's is not the President", () => {
    const text = 'President William Ruto of Kenya came. Amani Mpya, the President’s party, was glad. He left.';
    expect(lastSentence(text)).toMatchObject([{ name: 'William Ruto' }]);
  });

  test("a country's late leader is remembered, not met", () => {
    expect(lastSentence('The late Kenyan President Mwai Kibaki is remembered.')).toEqual([]);
  });
});

describe('a guest called by the country, a counterpart, a delegation', () => {
  const lead =
    'At the invitation of Prime Minister Pham Minh Chinh, a delegation led by Kenyan Prime Minister Joyce Mwende came.';

  test.each([
    ['The Kenyan official spoke of coffee.', ['Joyce Mwende']],
    ['The Kenyan delegation spoke of coffee.', ['Joyce Mwende']],
    ['Minister Tran Van Son held talks with the Kenyan delegation.', ['Tran Van Son', 'Joyce Mwende']],
    ['Pham Minh Chinh held talks with his Kenyan counterpart.', ['Pham Minh Chinh', 'Joyce Mwende']],
    ['The same day, it met Minister Tran Van Son.', ['Joyce Mwende', 'Tran Van Son']],
    ['It rained, and Minister Tran Van Son was late.', ['Tran Van Son']],
    ['Minister Tran Van Son held talks with his Kenyan counterpart.', ['Tran Van Son', null]],
    ['A Kenyan delegation led by Governor Amina Wario spoke.', [null, 'Amina Wario']],
    ['The Peruvian official spoke of coffee.', [null]],
  ])('%s', (text, names) => {
    expect(lastSentence(`${lead} ${text}`).map(({ name }) => name)).toEqual(names);
  });

  test('the council of a city belongs to the name of its delegation', () => {
    const text = "A delegation of the Hanoi People's Council led by Tran Van Son toured the farm.";
    expect(lastSentence(text)).toMatchObject([{ sides: ['VNM'] }, { name: 'Tran Van Son' }]);
  });

  test('the name of a friendship association belongs to its delegation', () => {
    const text = 'A delegation of the Vietnam – Kenya Friendship Association led by Tran Van Son toured the farm.';
    expect(lastSentence(text)).toMatchObject([{ sides: ['VNM'] }, { name: 'Tran Van Son' }]);
  });
});

describe('who has held another office', () => {
  const lead =
    'Louise Abara, Secretary General of the International Organisation of La Francophonie (OIF), is in Hanoi on a working visit.';

  test.each([
    ['The former Rwandan foreign minister toured the farm.', 'Louise Abara', ['OIF']],
    ['The Rwandan foreign minister toured the farm.', null, ['RWA']],
  ])('%s', (text, name, sides) => {
    expect(lastSentence(`${lead} ${text}`)).toEqual([{ form: 'person', name, sides }]);
  });

  test('a former president who heads a bank acts for the bank', () => {
    expect(lastSentence('Dilma Rousseff, President of the New Development Bank (NDB), toured the farm.')).toEqual([
      { form: 'person', name: 'Dilma Rousseff', sides: ['NDB'] },
    ]);
  });
});
