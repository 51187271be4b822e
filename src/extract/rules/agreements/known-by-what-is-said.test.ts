import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../pipeline.ts';

/** Documents known by what is said of them rather than by a verb of signing, each with what must be read: 'partner status name'. */
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  // What it holds.
  [
    'A letter of intent with Malta deals with the training of divers.',
    ['MLT in-force Letter of intent on the training of divers'],
  ],
  [
    'Vietnam and Malta signed three papers on Monday. A letter of intent deals with the training of divers.',
    ['MLT signed Letter of intent on the training of divers', 'MLT signed Three papers'],
  ],
  [
    'A protocol regulates the import of Maltese tuna into Vietnam.',
    ['MLT in-force Protocol that regulates the import of Maltese tuna into Vietnam'],
  ],
  [
    'A memorandum commits Hue and the Maltese city of Gozo to the same clean beaches.',
    ['MLT in-force Memorandum between Hue and the Maltese city of Gozo'],
  ],
  [
    'In a memorandum of understanding, the police forces of Vietnam and Malta promise each other help.',
    [
      'MLT signed Memorandum of understanding under which the police forces of Vietnam and Malta promise each other help',
    ],
  ],
  ['A memorandum with Malta would commit Vietnam to clean beaches.', []],
  ['The Vietnamese and Maltese ministers signed a tax treaty. The treaty covers banks.', ['MLT signed Tax treaty']],
  // Who has it.
  [
    'The fisheries ministries of Vietnam and Malta now have a cooperation agreement, and so do the Vietnam Coast Guard and the Gozo Coast Guard.',
    [
      'MLT signed Cooperation agreement between the Vietnam Coast Guard and the Gozo Coast Guard',
      'MLT signed Cooperation agreement between the fisheries ministries of Vietnam and Malta',
    ],
  ],
  [
    'Vietnam and Malta are friends. The two academies of science signed a memorandum. The two chambers of commerce did so too.',
    [
      'MLT signed Memorandum between the two academies of science',
      'MLT signed Memorandum between the two chambers of commerce',
    ],
  ],
  [
    'As for protocols, the Vietnamese Academy of Music concluded one with its Maltese peer on scores, the Vietnam Film Institute one with the Gozo Film School.',
    [
      'MLT signed Protocol between the Vietnam Film Institute and the Gozo Film School',
      'MLT signed Protocol between the Vietnamese Academy of Music and its Maltese peer on scores',
    ],
  ],
  ['Vietnam and Malta now have a common goal, and so do the two navies.', []],
  ['Malta, the first island to have one with Vietnam, values its partnership.', []],
  // Since when nobody needs a visa.
  [
    'Bearers of Maltese service passports have needed no visa for Vietnam since May 2021, the date of entry into force of an agreement.',
    ['MLT in-force Agreement under which Bearers of Maltese service passports have needed no visa for Vietnam'],
  ],
  // Its years.
  [
    'Under the Action Programme they adopted for the years 2023-2027, Vietnam and Malta share seeds.',
    ['MLT in-force Action Programme for 2023-2027'],
  ],
  [
    'Vietnam singled out the Plan of Action with Malta, which runs from 2021 to 2025.',
    ['MLT in-force Plan of Action for 2021-2025'],
  ],
  [
    'The legislatures of Vietnam and Malta will follow up the agreements concluded by them in 2018.',
    ['MLT signed Agreements of 2018'],
  ],
  [
    'Vietnam and Malta train divers by the memorandum of understanding inked in 2015.',
    ['MLT signed Memorandum of understanding of 2015'],
  ],
  [
    'The presidents of Vietnam and Malta praised the documents concluded by the two parties in 2006 and 2013.',
    ['MLT signed Document of 2006', 'MLT signed Document of 2013'],
  ],
  // A list of subjects.
  [
    'In Valletta documents were signed by Vietnam and Malta on trade, on education and on fishing.',
    ['MLT signed Document on education', 'MLT signed Document on fishing', 'MLT signed Document on trade'],
  ],
  [
    'Vietnam and Malta spoke of memoranda of understanding. They cover silk, tea and the work of the customs services, and the ministries will be asked to extend them. Two new ones, about film and sport, await completion.',
    [
      'MLT in-force Memorandum of understanding on silk',
      'MLT in-force Memorandum of understanding on tea',
      'MLT in-force Memorandum of understanding on the work of the customs services',
      'MLT planned Memorandum of understanding on film',
      'MLT planned Memorandum of understanding on sport',
    ],
  ],
  [
    'Negotiators of Vietnam and Malta should lose no time over a trade pact, an investment protection pact and a visa waiver for holders of ordinary passports.',
    [
      'MLT planned Investment protection pact',
      'MLT planned Trade pact',
      'MLT planned Visa waiver for holders of ordinary passports',
    ],
  ],
  [
    'Vietnam and Malta signed two memoranda on rice and tea. Two more were asked for.',
    ['MLT signed Memorandum on rice', 'MLT signed Memorandum on tea'],
  ],
  // What a statement says.
  [
    'Rice comes first, says a joint statement which came out of the talks between the presidents of Vietnam and Malta.',
    ['MLT signed Joint statement'],
  ],
  [
    'In 2019 the governors of Vietnam and Malta chaired a session whose minutes listed four bridges.',
    ['MLT adopted Minutes'],
  ],
  // What the pact of many states does for two of them.
  [
    'Trade of Vietnam and Peru has doubled since the entry into force of the Comprehensive and Progressive Agreement for Trans-Pacific Partnership.',
    ['PER in-force Comprehensive and Progressive Agreement for Trans-Pacific Partnership'],
  ],
  [
    'Peru and Vietnam make the most of the Comprehensive and Progressive Agreement for Trans-Pacific Partnership, and carry on with joint work in health and tourism.',
    ['PER in-force Comprehensive and Progressive Agreement for Trans-Pacific Partnership'],
  ],
  [
    'Peru thanked Vietnam, chair of the commission of the Comprehensive and Progressive Agreement for Trans-Pacific Partnership.',
    [],
  ],
  // Talks that are only asked for.
  ['Vietnam proposed opening negotiations on a free trade agreement and an extradition treaty with Malta.', []],
  // Other words for what became of it.
  [
    'A labour agreement with Vietnam is on the home straight, and the Maltese minister is putting the finishing touches to a tax treaty.',
    ['MLT planned Labour agreement with Vietnam', 'MLT planned Tax treaty'],
  ],
  ['Seven agreements crowned the visit of the Maltese President to Vietnam.', ['MLT signed Seven agreements']],
  ['Twelve papers changed hands between the ministers of Vietnam and Malta.', ['MLT signed Twelve papers']],
  [
    'Five agreements were the harvest of the visit of the Maltese President to Vietnam.',
    ['MLT signed Five agreements'],
  ],
  [
    'Vietnam and Malta gave their parliamentary ties a legal footing with a cooperation agreement.',
    ['MLT signed Cooperation agreement'],
  ],
  ['A plan for 2026-2028 was approved by the co-chairs from Vietnam and Malta.', ['MLT adopted Plan for 2026-2028']],
  [
    'The Maltese parliament gave its consent to the extradition treaty with Vietnam.',
    ['MLT signed Extradition treaty'],
  ],
  ['The visit of the Maltese President to Vietnam was crowned by a dinner.', []],
  ['Maltese papers wrote about Vietnam, and twelve papers lay on the table.', []],
  // Under a head of its own.
  [
    'Two guests in one day // 1. Laos // President Luong Cuong received the Lao Defence Minister in Hanoi on Monday. Laos is a close friend. // 2. Malta // The Maltese President came to Hanoi on Tuesday and met President Luong Cuong. // A protocol on tea was signed by the two ministers.',
    ['MLT signed Protocol on tea'],
  ],
];

describe('documents known by what is said of them', () => {
  test.each(TOLD)('%s', (text, expected) => {
    const { line } = extractArticle({
      id: 'told',
      file: 'told.txt',
      text: text.replaceAll(' // ', '\n\n'),
      meta: { published: '2024-05-20' },
    });
    const read = line.agreements.map(({ partners, status, name }) => `${partners.join()} ${status} ${name}`);
    expect(read.sort()).toEqual([...expected].sort());
  });
});
