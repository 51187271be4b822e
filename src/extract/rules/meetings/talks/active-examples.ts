import type { EncounterExamples } from '../clause/encounter.ts';
import { calledUponExamples } from './called-upon.ts';
import { hadAsGuestExamples } from './had-as-guest.ts';

export const activeExamples: EncounterExamples = {
  reads: [
    ...calledUponExamples.reads,
    {
      text: 'Minister Phan Van Giang received Kenyan Defence Minister Aden Duale in the northwestern province of Dien Bien on June 5.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'reception',
          names: ['Phan Van Giang', 'Aden Duale'],
          date: '2025-06-05',
          place: 'Dien Bien',
        },
      ],
    },
    {
      text: 'Prime Minister Pham Minh Chinh held bilateral meetings with the presidents of Peru and Kenya in Lima on June 5.',
      meetings: [
        { partners: ['PER'], kind: 'talks', names: ['Pham Minh Chinh'], date: '2025-06-05', place: 'Lima' },
        { partners: ['KEN'], kind: 'talks', names: ['Pham Minh Chinh'], date: '2025-06-05', place: 'Lima' },
      ],
    },
    {
      text: 'Ms Sato Ken, Foreign Minister of Japan, held a meeting with Foreign Minister Bui Thanh Son on June 5, during her visit to Lima, Peru.',
      meetings: [
        { partners: ['JPN'], kind: 'talks', names: ['Bui Thanh Son', 'Sato Ken'], date: '2025-06-05', place: 'Lima' },
      ],
    },
    {
      text: 'Ms Sato Ken, Foreign Minister of Japan, held a meeting with Foreign Minister Bui Thanh Son on June 5 and recalled an agreement reached during her visit to Lima.',
      meetings: [
        { partners: ['JPN'], kind: 'talks', names: ['Bui Thanh Son', 'Sato Ken'], date: '2025-06-05', place: null },
      ],
    },
    {
      text: 'Kenyan Ambassador Joyce Mwende was the guest of Prime Minister Pham Minh Chinh on June 5.',
      meetings: [
        { partners: ['KEN'], kind: 'reception', names: ['Pham Minh Chinh', 'Joyce Mwende'], date: '2025-06-05' },
      ],
    },
    {
      text: 'This Saturday (June 14), Kenyan President William Ruto is to be the guest of President Luong Cuong.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'reception',
          names: ['Luong Cuong', 'William Ruto'],
          date: '2025-06-14',
          status: 'planned',
        },
      ],
    },
    {
      text: 'Kenyan ministers Musalia Mudavadi and Lee Kinyanjui are also to meet Prime Minister Pham Minh Chinh.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'talks',
          names: ['Pham Minh Chinh', 'Musalia Mudavadi', 'Lee Kinyanjui'],
          status: 'planned',
        },
      ],
    },
    {
      text: 'President Luong Cuong hosted receptions for Kenyan Minister Amos Mutua and WHO Regional Director Saia Piukala on June 3.',
      meetings: [
        { partners: ['KEN'], kind: 'reception', names: ['Amos Mutua', 'Luong Cuong'], date: '2025-06-03' },
        { partners: ['WHO'], kind: 'reception', names: ['Luong Cuong', 'Saia Piukala'], date: '2025-06-03' },
      ],
    },
    {
      text: 'On June 5 Foreign Minister Bui Thanh Son talked with Peruvian Foreign Minister Elmer Schialer and Trade Minister Nguyen Hong Dien with Peruvian Minister Desilu Leon.',
      meetings: [
        { partners: ['PER'], kind: 'talks', names: ['Bui Thanh Son', 'Elmer Schialer'], date: '2025-06-05' },
        { partners: ['PER'], kind: 'talks', names: ['Nguyen Hong Dien', 'Desilu Leon'] },
      ],
    },
    {
      text: 'State President Luong Cuong on June 5 received, one after the other, Kenyan Ambassador Joyce Mwende and Peruvian Ambassador Patricia Raez.',
      meetings: [
        { partners: ['KEN'], kind: 'reception', names: ['Luong Cuong', 'Joyce Mwende'], date: '2025-06-05' },
        { partners: ['PER'], kind: 'reception', names: ['Luong Cuong', 'Patricia Raez'], date: '2025-06-05' },
      ],
    },
    {
      text: 'The delegation, headed by National Assembly Vice Chairman Tran Quang Phuong, met Kenyan Speaker Moses Wetangula on June 5.',
      meetings: [
        { partners: ['KEN'], kind: 'talks', names: ['Tran Quang Phuong', 'Moses Wetangula'], date: '2025-06-05' },
      ],
    },
    {
      text: 'Minister Nguyen Hong Dien attended a coffee forum in Nairobi on June 5 together with Kenyan Minister Lee Kinyanjui.',
      meetings: [
        { partners: ['KEN'], kind: 'conference', names: ['Nguyen Hong Dien', 'Lee Kinyanjui'], date: '2025-06-05' },
      ],
    },
    {
      text: 'Kenyan President William Ruto received Ambassador Tran Van Binh on June 3, who brought the regards of President Luong Cuong, Prime Minister Pham Minh Chinh and Foreign Minister Bui Thanh Son.',
      meetings: [
        { partners: ['KEN'], kind: 'reception', names: ['Tran Van Binh', 'William Ruto'], date: '2025-06-03' },
      ],
    },
    ...hadAsGuestExamples.reads,
    {
      text: 'Kenyan Foreign Minister Musalia Mudavadi phoned Foreign Minister Bui Thanh Son on June 3.',
      meetings: [{ partners: ['KEN'], kind: 'phone-call', names: ['Bui Thanh Son', 'Musalia Mudavadi'] }],
    },
    {
      text: 'Prime Minister Pham Minh Chinh was on the phone with Hungarian Prime Minister Viktor Orban on June 4.',
      meetings: [{ partners: ['HUN'], kind: 'phone-call', names: ['Pham Minh Chinh', 'Viktor Orban'] }],
    },
    {
      text: 'On June 9, Prime Minister Pham Minh Chinh met with the Prime Minister of Fiji, the King of Bhutan and the President of Kenya in Nice.',
      meetings: ['FJI', 'BTN', 'KEN'].map((partner) => ({
        partners: [partner],
        kind: 'talks' as const,
        names: ['Pham Minh Chinh'],
        date: '2025-06-09',
        place: 'Nice',
      })),
    },
    {
      text: 'In Nice, Foreign Minister Bui Thanh Son met his counterparts Inoke Ratu of Fiji, Tashi Dorji of Bhutan and Jan Maly of Slovakia.',
      meetings: ['FJI', 'BTN', 'SVK'].map((partner, i) => ({
        partners: [partner],
        kind: 'talks' as const,
        names: ['Bui Thanh Son', ['Inoke Ratu', 'Tashi Dorji', 'Jan Maly'][i]!],
      })),
    },
    {
      text: 'State President Luong Cuong received Kenyan President William Ruto on June 3, as did Prime Minister Pham Minh Chinh.',
      meetings: ['Luong Cuong', 'Pham Minh Chinh'].map((name) => ({
        partners: ['KEN'],
        kind: 'reception' as const,
        names: [name, 'William Ruto'],
      })),
    },
    {
      text: 'Two Japanese governors were guests of Prime Minister Pham Minh Chinh in Osaka on June 3: Mori Jiro from Akita and Ito Aki from Niigata.',
      meetings: ['Mori Jiro', 'Ito Aki'].map((name) => ({
        partners: ['JPN'],
        kind: 'reception' as const,
        names: ['Pham Minh Chinh', name],
        date: '2025-06-03',
      })),
    },
    {
      text: 'Foreign Minister Bui Thanh Son conferred at length on June 9 with Peruvian Foreign Minister Elmer Schialer.',
      meetings: [{ partners: ['PER'], kind: 'talks', names: ['Bui Thanh Son', 'Elmer Schialer'], date: '2025-06-09' }],
    },
    {
      text: 'Prime Minister Pham Minh Chinh held a trilateral meeting with Kenyan President William Ruto and Peruvian President Dina Boluarte on June 10.',
      meetings: [
        {
          partners: ['KEN', 'PER'],
          kind: 'talks',
          names: ['Pham Minh Chinh', 'William Ruto', 'Dina Boluarte'],
          date: '2025-06-10',
        },
      ],
    },
    {
      text: 'State President Luong Cuong received the credentials of the Ambassadors of Chile, Kenya and Norway on June 11.',
      meetings: [{ partners: ['CHL', 'KEN', 'NOR'], kind: 'ceremony', names: ['Luong Cuong'], date: '2025-06-11' }],
    },
    {
      text: 'Peruvian President Dina Boluarte on June 5 accepted the letter of credence of the new Vietnamese Ambassador, Bui Van Nghi.',
      meetings: [{ partners: ['PER'], kind: 'ceremony', names: ['Bui Van Nghi', 'Dina Boluarte'], status: 'held' }],
    },
    {
      text: 'State President Luong Cuong received credentials from Peruvian Ambassador Patricia Raez on June 5.',
      meetings: [{ partners: ['PER'], kind: 'ceremony', names: ['Luong Cuong', 'Patricia Raez'] }],
    },
    {
      text: 'Prime Minister Pham Minh Chinh received Fijian Ambassador Filimone Waqa in Hanoi on June 10.',
      meetings: [
        {
          partners: ['FJI'],
          kind: 'reception',
          names: ['Pham Minh Chinh', 'Filimone Waqa'],
          date: '2025-06-10',
          place: 'Hanoi',
        },
      ],
    },
    {
      text: 'Foreign Minister Bui Thanh Son had phone talks on June 9 with Peruvian Foreign Minister Elmer Schialer.',
      meetings: [
        { partners: ['PER'], kind: 'phone-call', names: ['Bui Thanh Son', 'Elmer Schialer'], date: '2025-06-09' },
      ],
    },
    {
      text: 'Hungarian President Tamas Sulyok met State President Luong Cuong in Budapest on June 3.',
      meetings: [
        {
          partners: ['HUN'],
          kind: 'talks',
          names: ['Luong Cuong', 'Tamas Sulyok'],
          date: '2025-06-03',
          place: 'Budapest',
        },
      ],
    },
    {
      text: 'State President Luong Cuong and Prime Minister Pham Minh Chinh met Kenyan President William Ruto in turn on June 3.',
      meetings: [
        { partners: ['KEN'], kind: 'talks', names: ['Luong Cuong', 'William Ruto'], date: '2025-06-03' },
        { partners: ['KEN'], kind: 'talks', names: ['Pham Minh Chinh', 'William Ruto'], date: '2025-06-03' },
      ],
    },
    {
      text: 'State President Luong Cuong and Prime Minister Pham Minh Chinh have each met Kenyan President William Ruto before.',
      meetings: [
        { partners: ['KEN'], kind: 'talks', names: ['Luong Cuong', 'William Ruto'] },
        { partners: ['KEN'], kind: 'talks', names: ['Pham Minh Chinh', 'William Ruto'] },
      ],
    },
    {
      text: 'Kenyan President William Ruto received Prime Minister Pham Minh Chinh on June 3, as did Speaker Moses Wetangula.',
      meetings: [
        { partners: ['KEN'], kind: 'reception', names: ['Pham Minh Chinh', 'William Ruto'], date: '2025-06-03' },
        { partners: ['KEN'], kind: 'reception', names: ['Pham Minh Chinh', 'Moses Wetangula'], date: '2025-06-03' },
      ],
    },
    {
      text: 'Kenyan Governor Anyang Nyongo came to Da Nang on June 8. Receiving the guests were Chairman of the city People’s Committee Pham Duc An and Deputy Chairman Tran Chi Cuong.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'reception',
          names: ['Pham Duc An', 'Tran Chi Cuong', 'Anyang Nyongo'],
        },
      ],
    },
    {
      text: 'On June 3 Foreign Minister Bui Thanh Son conferred with Peruvian Speaker Ana Gervasi, who leads the house, and with President Dina Boluarte.',
      meetings: [
        { partners: ['PER'], kind: 'talks', names: ['Bui Thanh Son', 'Ana Gervasi'], date: '2025-06-03' },
        { partners: ['PER'], kind: 'talks', names: ['Bui Thanh Son', 'Dina Boluarte'], date: '2025-06-03' },
      ],
    },
    {
      text: 'State President Luong Cuong will receive Kenyan Ambassador Joyce Mwende on June 20.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'reception',
          names: ['Luong Cuong', 'Joyce Mwende'],
          date: '2025-06-20',
          status: 'planned',
        },
      ],
    },
    {
      text: 'Prime Minister Pham Minh Chinh received Kenyan Minister Musalia Mudavadi on June 9 and, shortly afterwards, Peruvian Minister Elmer Schialer.',
      meetings: [
        { partners: ['KEN'], kind: 'reception', names: ['Pham Minh Chinh', 'Musalia Mudavadi'], date: '2025-06-09' },
        { partners: ['PER'], kind: 'reception', names: ['Pham Minh Chinh', 'Elmer Schialer'] },
      ],
    },
    {
      text: 'On June 9 Chairman of the National Assembly Tran Thanh Man saw the Speaker of the Kenyan National Assembly, Moses Wetangula, with whom he discussed tea; and the Speaker of the Parliament of Fiji, Filimone Jitoko, who will host the next assembly.',
      meetings: [
        { partners: ['KEN'], kind: 'talks', names: ['Tran Thanh Man', 'Moses Wetangula'], date: '2025-06-09' },
        { partners: ['FJI'], kind: 'talks', names: ['Tran Thanh Man', 'Filimone Jitoko'], date: '2025-06-09' },
      ],
    },
    {
      text: "Politburo member Tran Cam Tu met in Vientiane on June 9 with leaders of the Lao People's Revolutionary Party: President Thongloun Sisoulith; and National Assembly Chairman Saysomphone Phomvihane.",
      meetings: [
        { partners: ['LAO'], kind: 'talks', names: ['Tran Cam Tu', 'Thongloun Sisoulith'], place: 'Vientiane' },
        { partners: ['LAO'], kind: 'talks', names: ['Tran Cam Tu', 'Saysomphone Phomvihane'], place: 'Vientiane' },
      ],
    },
  ],
  ignores: [
    'Nairobi, where Prime Minister Pham Minh Chinh once studied, hosted Kenyan President William Ruto.',
    'Prime Minister Pham Minh Chinh had regular contacts with Kenyan President William Ruto.',
    'Kenyan President William Ruto landed in Hanoi on June 5 for three days in Vietnam, where he is the guest of State President Luong Cuong.',
    'Prime Minister Pham Minh Chinh suggested that Addis Ababa, as host to the African Union, speak for Vietnam.',
    'Minister Nguyen Hong Dien opened a coffee forum with a call on Kenya to buy more rice.',
    ...calledUponExamples.ignores,
    ...hadAsGuestExamples.ignores,
    'Prime Minister Pham Minh Chinh has called off meeting Peruvian President Dina Boluarte on June 10.',
    "Prime Minister Pham Minh Chinh received the Fijian delegation's letter.",
    'Foreign Minister Bui Thanh Son invited Peruvian Foreign Minister Elmer Schialer to meet him in Hanoi.',
    'Peruvian President Dina Boluarte met Chilean President Gabriel Boric in Lima.',
    'Prime Minister Pham Minh Chinh met Foreign Minister Bui Thanh Son on June 10.',
  ],
};
