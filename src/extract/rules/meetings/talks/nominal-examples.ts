import type { EncounterExamples } from '../clause/encounter.ts';
import { betweenThemExamples } from './between-them.ts';
import { broughtTogetherExamples } from './brought-together.ts';

export const nominalExamples: EncounterExamples = {
  reads: [
    ...broughtTogetherExamples.reads,
    ...betweenThemExamples.reads,
    {
      text: 'Talks between Prime Minister Pham Minh Chinh and Kenyan President William Ruto are foreseen in Hanoi on June 12.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'talks',
          names: ['Pham Minh Chinh', 'William Ruto'],
          date: '2025-06-12',
          status: 'planned',
        },
      ],
    },
    {
      text: 'At a meeting with Fijian Ambassador Filimone Waqa on June 10, Prime Minister Pham Minh Chinh spoke of fisheries.',
      meetings: [{ partners: ['FJI'], kind: 'talks', names: ['Pham Minh Chinh', 'Filimone Waqa'], date: '2025-06-10' }],
    },
    {
      text: 'The talks between Foreign Minister Bui Thanh Son and Hungarian Foreign Minister Peter Szijjarto took place in Budapest on June 2.',
      meetings: [
        {
          partners: ['HUN'],
          kind: 'talks',
          names: ['Bui Thanh Son', 'Peter Szijjarto'],
          date: '2025-06-02',
          place: 'Budapest',
        },
      ],
    },
    {
      text: 'State President Luong Cuong spoke of rice at a reception in Hanoi on June 5 for Kenyan Foreign Minister Musalia Mudavadi.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'reception',
          names: ['Luong Cuong', 'Musalia Mudavadi'],
          date: '2025-06-05',
          place: 'Hanoi',
        },
      ],
    },
    {
      text: 'A state banquet was given in Hanoi on June 5 in honour of Kenyan President William Ruto.',
      meetings: [{ partners: ['KEN'], kind: 'reception', names: ['William Ruto'], date: '2025-06-05', place: 'Hanoi' }],
    },
    {
      text: "At a reception on June 6 for Kenyan Ambassador Joyce Mwende, Prime Minister Pham Minh Chinh was glad about the guest's talks with Minister Nguyen Hong Dien.",
      meetings: [
        { partners: ['KEN'], kind: 'talks', names: ['Nguyen Hong Dien', 'Joyce Mwende'] },
        { partners: ['KEN'], kind: 'reception', names: ['Pham Minh Chinh', 'Joyce Mwende'], date: '2025-06-06' },
      ],
    },
    {
      text: 'During his call on Kenyan Prime Cabinet Secretary Musalia Mudavadi on June 6, Minister Nguyen Hong Dien spoke of rice.',
      meetings: [
        { partners: ['KEN'], kind: 'reception', names: ['Nguyen Hong Dien', 'Musalia Mudavadi'], date: '2025-06-06' },
      ],
    },
    {
      text: 'Three papers changed hands on June 6 in the presence of Peruvian President Dina Boluarte and State President Luong Cuong.',
      meetings: [{ partners: ['PER'], kind: 'signing', names: ['Luong Cuong', 'Dina Boluarte'], date: '2025-06-06' }],
    },
    {
      text: 'Five documents were concluded by agencies of Vietnam and Peru in Lima on June 6, under the eyes of State President Luong Cuong.',
      meetings: [{ partners: ['PER'], kind: 'signing', names: ['Luong Cuong'], date: '2025-06-06', place: 'Lima' }],
    },
    {
      text: 'Plans for a fish market were discussed this morning, June 12, by Minister Tran Duc Thang and Fijian Minister Alitia Bainivalu.',
      meetings: [{ partners: ['FJI'], kind: 'talks', names: ['Tran Duc Thang', 'Alitia Bainivalu'] }],
    },
    {
      text: 'A phone call between Prime Minister Pham Minh Chinh and Peruvian President Dina Boluarte was held on June 6.',
      meetings: [
        { partners: ['PER'], kind: 'phone-call', names: ['Pham Minh Chinh', 'Dina Boluarte'], date: '2025-06-06' },
      ],
    },
    {
      text: 'The number of ships was given by Prime Minister Pham Minh Chinh at a reception in Hanoi on June 5 for Kenyan Foreign Minister Musalia Mudavadi.',
      meetings: [
        { partners: ['KEN'], kind: 'reception', names: ['Pham Minh Chinh', 'Musalia Mudavadi'], date: '2025-06-05' },
      ],
    },
    {
      text: 'In a brief exchange with Kenyan President William Ruto on June 5, Prime Minister Pham Minh Chinh asked for a meeting of the joint committee.',
      meetings: [{ partners: ['KEN'], kind: 'talks', names: ['Pham Minh Chinh', 'William Ruto'], date: '2025-06-05' }],
    },
    {
      text: 'On June 5 Kenyan Speaker Moses Wetangula, who is also Chairman of the Coffee League, paid a courtesy call on State President Luong Cuong.',
      meetings: [
        { partners: ['KEN'], kind: 'reception', names: ['Luong Cuong', 'Moses Wetangula'], date: '2025-06-05' },
      ],
    },
  ],
  ignores: [
    'In exchange for tea from Kenya, Prime Minister Pham Minh Chinh offered rice.',
    ...broughtTogetherExamples.ignores,
    'Laos holds the rotating chair of ASEAN this year, and Prime Minister Pham Minh Chinh promised help.',
    'Prime Minister Pham Minh Chinh is in Kenya. Meetings with Kenyan leaders should help coffee.',
    'Foreign Minister Bui Thanh Son was in Hanoi. The African Union will hold a meeting with Kenyan President William Ruto.',
    'The meeting between Foreign Minister Bui Thanh Son and Peruvian Foreign Minister Elmer Schialer was cancelled on June 9.',
    'At a meeting with Foreign Minister Bui Thanh Son, Prime Minister Pham Minh Chinh spoke of reform.',
    'The meeting between Chilean President Gabriel Boric and Peruvian President Dina Boluarte was brief.',
    'The mechanism of yearly talks was inaugurated in Lima by Prime Minister Pham Minh Chinh and Peruvian President Dina Boluarte.',
    'The two sides looked forward to talks between Foreign Minister Bui Thanh Son and Hungarian Foreign Minister Peter Szijjarto.',
  ],
};
