import type { EncounterExamples } from '../clause/encounter.ts';
import { arrivalExamples } from './arrival.ts';
import { firstOfItsKindExamples } from './first-of-its-kind.ts';
import { guestsListedExamples } from './guests-listed.ts';
import { stayExamples } from './stay.ts';
import { staysToldExamples } from './stays-told.ts';
import { stopsToldExamples } from './stops-told.ts';
import { tripLegExamples } from './trip-leg.ts';

export const visitExamples: EncounterExamples = {
  reads: [
    {
      text: 'Prime Minister Pham Minh Chinh welcomed Kenyan President William Ruto to Hue on June 9 for an official visit.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['William Ruto'], place: 'Vietnam', date: '2025-06-09' }],
    },
    {
      text: 'Prime Minister Pham Minh Chinh met Kenyan President William Ruto in Nairobi on June 9. The Kenyan leader spoke of the weight of the official visit.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], place: 'Kenya' }],
    },
    {
      text: 'Kenyan President William Ruto came to Vietnam in March 2019, and a state visit to Kenya by Tran Dai Quang, the President of Vietnam, followed in May 2020.',
      meetings: [
        { partners: ['KEN'], kind: 'visit', names: ['Tran Dai Quang'], date: '2020-05' },
        { partners: ['KEN'], kind: 'visit', names: ['William Ruto'], date: '2019-03' },
      ],
    },
    {
      text: 'Party General Secretary To Lam, who left Nairobi on June 9 with his spouse Ngo Phuong Ly for an official visit to Peru, was in good spirits.',
      meetings: [{ partners: ['PER'], kind: 'visit', names: ['To Lam'], date: '2025-06-09' }],
    },
    {
      text: 'At the invitation of Kenyan President William Ruto, State President Luong Cuong leaves tomorrow for a state visit to Kenya.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'visit',
          names: ['Luong Cuong', 'William Ruto'],
          status: 'planned',
          date: '2025-06-13',
          place: 'Kenya',
        },
      ],
    },
    {
      text: 'Prime Minister Pham Minh Chinh, whose official visit to Kenya lasts from June 8 to 10, saw a farm.',
      meetings: [
        { partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], date: '2025-06-08', until: '2025-06-10' },
      ],
    },
    {
      text: 'Two days of work in Kenya ended for Foreign Minister Bui Thanh Son on June 10.',
      meetings: [
        { partners: ['KEN'], kind: 'visit', names: ['Bui Thanh Son'], date: '2025-06-09', until: '2025-06-10' },
      ],
    },
    {
      text: 'Kenyan President William Ruto had invited Prime Minister Pham Minh Chinh to Kenya, where he arrived on June 9.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], date: '2025-06-09' }],
    },
    {
      text: 'From June 8 to 10 Prime Minister Pham Minh Chinh was the guest of his Kenyan counterpart, Musalia Mudavadi.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'visit',
          names: ['Pham Minh Chinh', 'Musalia Mudavadi'],
          date: '2025-06-08',
          until: '2025-06-10',
        },
      ],
    },
    {
      text: 'A Peruvian parliamentary delegation is in Hanoi, where its head planted a tree on June 9.',
      meetings: [{ partners: ['PER'], kind: 'visit', names: [], place: 'Hanoi' }],
    },
    {
      text: 'A three-day tour of Kenya, which Prime Minister Pham Minh Chinh began on June 8, was hailed.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], date: '2025-06-08' }],
    },
    {
      text: 'Prime Minister Pham Minh Chinh to pay state visit to Kenya.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], status: 'planned', place: 'Kenya' }],
    },
    {
      text: 'Hungarian President Tamas Sulyok is to spend June 20 and 21 in Vietnam on a state visit.',
      meetings: [{ partners: ['HUN'], kind: 'visit', names: ['Tamas Sulyok'], status: 'planned', place: 'Vietnam' }],
    },
    {
      text: 'Hungarian President Tamas Sulyok paid an official visit to Vietnam from May 27 to 29.',
      meetings: [
        {
          partners: ['HUN'],
          kind: 'visit',
          names: ['Tamas Sulyok'],
          date: '2025-05-27',
          until: '2025-05-29',
          place: 'Vietnam',
        },
      ],
    },
    {
      text: 'Prime Minister Pham Minh Chinh left Hanoi on June 5 for a four-day official visit to Kenya.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'visit',
          names: ['Pham Minh Chinh'],
          date: '2025-06-05',
          until: '2025-06-08',
          place: 'Kenya',
        },
      ],
    },
    {
      text: 'National Assembly Chairman Tran Thanh Man will pay an official visit to Peru from June 20 to 23.',
      meetings: [
        {
          partners: ['PER'],
          kind: 'visit',
          names: ['Tran Thanh Man'],
          date: '2025-06-20',
          until: '2025-06-23',
          place: 'Peru',
          status: 'planned',
        },
      ],
    },
    {
      text: 'Kenyan Foreign Minister Musalia Mudavadi arrived in Hanoi on June 4 for a working visit.',
      meetings: [
        { partners: ['KEN'], kind: 'visit', names: ['Musalia Mudavadi'], date: '2025-06-04', place: 'Vietnam' },
      ],
    },
    {
      text: 'Kenya plans to open a school in Hue, Foreign Minister Musalia Mudavadi said on June 4 as he wrapped up a visit to Vietnam.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Musalia Mudavadi'], status: 'held' }],
    },
    {
      text: 'Kenyan Vice President Rigathi Gachagua will travel to Thailand and Vietnam next month to strengthen trade.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Rigathi Gachagua'], status: 'planned', date: '2025-07' }],
    },
    {
      text: 'Prime Minister Pham Minh Chinh travels to Kenya to meet President William Ruto next week.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], status: 'planned' }],
    },
    {
      text: 'After that the President, To Lam, paid visits to neighbouring Laos and Cambodia in May.',
      meetings: [
        { partners: ['LAO'], kind: 'visit', names: ['To Lam'], date: '2025-05' },
        { partners: ['KHM'], kind: 'visit', names: ['To Lam'], date: '2025-05' },
      ],
    },
    ...tripLegExamples.reads,
    ...stayExamples.reads,
    ...firstOfItsKindExamples.reads,
    ...arrivalExamples.reads,
    ...staysToldExamples.reads,
    ...stopsToldExamples.reads,
    ...guestsListedExamples.reads,
    {
      text: 'This year Prime Minister Pham Minh Chinh has visited Kenya (May 3-5) and Peru (May 8-11).',
      meetings: [
        { partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], date: '2025-05-03', until: '2025-05-05' },
        { partners: ['PER'], kind: 'visit', names: ['Pham Minh Chinh'], date: '2025-05-08', until: '2025-05-11' },
      ],
    },
    {
      text: 'The year saw visits by Kenyan President William Ruto (March) and Peruvian President Dina Boluarte (May).',
      meetings: [
        { partners: ['KEN'], kind: 'visit', names: ['William Ruto'], date: '2025-03' },
        { partners: ['PER'], kind: 'visit', names: ['Dina Boluarte'], date: '2025-05' },
      ],
    },
    {
      text: 'The trip by Prime Minister Pham Minh Chinh took him to Kenya (May 3-5) and Peru (May 8-11).',
      meetings: [
        { partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], date: '2025-05-03', until: '2025-05-05' },
        { partners: ['PER'], kind: 'visit', names: ['Pham Minh Chinh'], date: '2025-05-08', until: '2025-05-11' },
      ],
    },
    {
      text: 'Vice President Vo Thi Anh Xuan is on an official visit to Kenya, which began on 9th June.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Vo Thi Anh Xuan'], date: '2025-06-09' }],
    },
    {
      text: 'Prime Minister Pham Minh Chinh saw a port on Tuesday on the second day of his official visit to Kenya, which ended yesterday.',
      meetings: [
        { partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], date: '2025-06-09', until: '2025-06-11' },
      ],
    },
    {
      text: 'On the second day of her visit to Kenya, Vice President Vo Thi Anh Xuan planted a tree.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Vo Thi Anh Xuan'], place: 'Kenya' }],
    },
    {
      text: 'Hungarian Foreign Minister Peter Szijjarto will travel to Hanoi in July.',
      meetings: [
        {
          partners: ['HUN'],
          kind: 'visit',
          names: ['Peter Szijjarto'],
          date: '2025-07',
          status: 'planned',
          place: 'Hanoi',
        },
      ],
    },
    {
      text: 'The bridge was proposed by Lao Prime Minister Sonexay Siphandone during his 2023 visit to Vietnam.',
      meetings: [{ partners: ['LAO'], kind: 'visit', names: ['Sonexay Siphandone'], date: '2023' }],
    },
    {
      text: 'Deputy Minister Phung Duc Tien led a delegation to Peru from June 3 to 6.',
      meetings: [
        { partners: ['PER'], kind: 'visit', names: ['Phung Duc Tien'], date: '2025-06-03', until: '2025-06-06' },
      ],
    },
    {
      text: 'Kenyan President William Ruto, whose visit to Vietnam began on Monday and concludes today, was in Hue this morning.',
      meetings: [
        { partners: ['KEN'], kind: 'visit', names: ['William Ruto'], date: '2025-06-09', until: '2025-06-12' },
      ],
    },
    {
      text: 'Two years after Prime Minister Pham Minh Chinh’s visit to Kenya in May 2023, trade has doubled.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], date: '2023-05' }],
    },
    {
      text: 'Kenyan Deputy Minister of Trade Amos Mutua is visiting the northern port city of Hai Phong from June 10 to 13.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Amos Mutua'], date: '2025-06-10', until: '2025-06-13' }],
    },
    {
      text: 'General Secretary To Lam made official visits to Kenya in March and Peru in May, and saw many guests.',
      meetings: [
        { partners: ['KEN'], kind: 'visit', names: ['To Lam'], date: '2025-03' },
        { partners: ['PER'], kind: 'visit', names: ['To Lam'], date: '2025-05' },
      ],
    },
    {
      text: 'Nairobi (VNA) – Coffee was tasted in Kenya. Prime Minister Pham Minh Chinh paid the visit from June 3 to 5.',
      meetings: [
        { partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], date: '2025-06-03', until: '2025-06-05' },
      ],
    },
    {
      text: 'Mayor of Nairobi Amina Wario visited the Mekong Delta province of An Giang on June 3.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Amina Wario'], date: '2025-06-03', place: 'An Giang' }],
    },
  ],
  ignores: [
    'Sato Ken, Foreign Minister of Japan, held a meeting with Foreign Minister Bui Thanh Son on June 5, during her visit to Lima, Peru.',
    'Kenyan President Joyce Mwende saw Prime Minister Pham Minh Chinh on June 5 in the course of her working visit to Peru.',
    'Chairman Nguyen Van Ha received on June 3 Kenyan Consul General Amina Wario, who came to pay a courtesy visit at the start of her term.',
    'Foreign Minister Bui Thanh Son was in Hanoi. Kenyan Ambassador Joyce Mwende saw in the visit a chance for coffee.',
    'On June 10 Mexican Ambassador Alejandro Negrin paid a farewell visit to State President Luong Cuong.',
    'The Kenyan President was invited by State President Luong Cuong to visit Vietnam.',
    'Prime Minister Pham Minh Chinh will fly to Nairobi for talks with his Kenyan counterpart Musalia Mudavadi.',
    ...tripLegExamples.ignores,
    ...stayExamples.ignores,
    ...firstOfItsKindExamples.ignores,
    ...arrivalExamples.ignores,
    ...staysToldExamples.ignores,
    ...stopsToldExamples.ignores,
    ...guestsListedExamples.ignores,
    'Prime Minister Pham Minh Chinh invited Peruvian President Dina Boluarte to pay an official visit to Vietnam.',
    'Chilean President Gabriel Boric paid an official visit to Peru from June 1 to 3.',
    'Kenyan President William Ruto will travel to Hanoi next week to attend the summit.',
    'An early official visit by Kenyan President William Ruto would be welcome, State President Luong Cuong said.',
    'A state visit to Vietnam by Kenyan President William Ruto, announced for June 20, has been postponed.',
    'The two sides agreed to step up the exchange of high-level visits.',
  ],
};
