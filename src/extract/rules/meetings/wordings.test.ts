import { expect, test } from 'vitest';
import { extractArticle } from '../../pipeline.ts';

/** One line a meeting: partner, kind, first day or month, people. */
function meetingsIn(text: string): string[] {
  const input = { id: 'wording', file: 'wording.txt', text, meta: { published: '2025-06-12' } };
  return extractArticle(input)
    .line.meetings.map(({ partners, kind, date, participants }) =>
      [partners.join('+'), kind, date, ...participants.map(({ name }) => name).sort()].join(' | '),
    )
    .sort();
}

test.each([
  [
    'Chairman Tran Thanh Man had nearly 15 bilateral meetings on the sidelines in Lima on June 9, including those with Kenyan Speaker Moses Wetangula and Chilean Speaker Jose Castro.',
    [
      'CHL | sidelines | 2025-06-09 | Jose Castro | Tran Thanh Man',
      'KEN | sidelines | 2025-06-09 | Moses Wetangula | Tran Thanh Man',
    ],
  ],
  [
    'On June 9 Kenyan Foreign Minister Musalia Mudavadi called on State President Luong Cuong and signed a fisheries accord with Minister Tran Duc Thang.',
    [
      'KEN | reception | 2025-06-09 | Luong Cuong | Musalia Mudavadi',
      'KEN | signing | 2025-06-09 | Musalia Mudavadi | Tran Duc Thang',
    ],
  ],
  [
    'Kenyan Speaker Moses Wetangula met Prime Minister Pham Minh Chinh on June 9, and Cabinet Secretary Lee Kinyanjui had lunch with him on June 10.',
    [
      'KEN | talks | 2025-06-09 | Moses Wetangula | Pham Minh Chinh',
      'KEN | talks | 2025-06-10 | Lee Kinyanjui | Pham Minh Chinh',
    ],
  ],
  [
    'Minister Nguyen Hong Dien paid a courtesy call on Kenyan Prime Minister Raila Odinga on June 9, during which he recalled his visit to Vietnam in November 2012.',
    ['KEN | reception | 2025-06-09 | Nguyen Hong Dien | Raila Odinga', 'KEN | visit | 2012-11 | Raila Odinga'],
  ],
  [
    'On the margins of the assembly in Lima on June 9 Chairman Tran Thanh Man met Thai Speaker Wan Noor. He also conferred by telephone with Kenyan Speaker Moses Wetangula.',
    [
      'KEN | phone-call | 2025-06 | Moses Wetangula | Tran Thanh Man',
      'THA | sidelines | 2025-06-09 | Tran Thanh Man | Wan Noor',
    ],
  ],
  [
    'Chairman Nguyen Van Tung toured Belgium and the Netherlands, and the Belgian press wrote of it in Belgium. On June 9, in Rotterdam, Tung had a meeting with Ms. Anne Koning, member of the executive council of a province.',
    ['NLD | talks | 2025-06-09 | Anne Koning | Nguyen Van Tung'],
  ],
  [
    'On June 9 in Hanoi Chairman Tran Thanh Man saw Malaysian Senator Awang Bemee; and Keiko Mori, leader of a Japanese observer delegation.',
    [
      'JPN | talks | 2025-06-09 | Keiko Mori | Tran Thanh Man',
      'MYS | talks | 2025-06-09 | Awang Bemee | Tran Thanh Man',
    ],
  ],
  [
    'A delegation of the Supreme People’s Court led by Chief Justice Le Minh Tri is in Lima, Peru, from June 9 to 11 for a conference of judges.',
    ['PER | visit | 2025-06-09 | Le Minh Tri'],
  ],
  [
    'Q: What came of Minister Le Hoai Trung’s trip to Peru?\nA: During his visit from June 3 to 5 at the invitation of Peruvian Foreign Minister Elmer Schialer, the Minister opened a fair.',
    ['PER | visit | 2025-06-03 | Elmer Schialer | Le Hoai Trung'],
  ],
  [
    'Deputy Minister Tran Van Khai worked in Lima on June 9. He held working sessions with Peruvian Minister Luis Caputi, Peruvian Senator Marta Villar and Governor of Tacua Alfredo Corneja, and called on Peruvian Speaker Jose Jeri.',
    [
      'PER | reception | 2025-06-09 | Jose Jeri | Tran Van Khai',
      'PER | talks | 2025-06-09 | Alfredo Corneja | Tran Van Khai',
      'PER | talks | 2025-06-09 | Luis Caputi | Tran Van Khai',
      'PER | talks | 2025-06-09 | Marta Villar | Tran Van Khai',
    ],
  ],
  [
    'A delegation led by Judge Nguyen Huu Chinh paid a working visit to Laos from June 8 to 10. On June 9 they were received by Lao Vice President Pany Yathotou. They also met Lao Minister Vilay Boud.',
    [
      'LAO | reception | 2025-06-09 | Nguyen Huu Chinh | Pany Yathotou',
      'LAO | talks | 2025-06 | Nguyen Huu Chinh | Vilay Boud',
      'LAO | visit | 2025-06-08 | Nguyen Huu Chinh',
    ],
  ],
  [
    'Kenyan Minister Salim Mvurya met Minister Nguyen Hong Dien in Hanoi on June 9. More flights are planned, he said, adding that 3,000 Kenyan tourists came to Vietnam in 2024.',
    ['KEN | talks | 2025-06-09 | Nguyen Hong Dien | Salim Mvurya'],
  ],
  [
    'Prime Minister Pham Minh Chinh received Kenyan Deputy Prime Minister Musalia Mudavadi on June 9. The guest conveyed the regards of President William Ruto. Earlier in the day, Minister Nguyen Hong Dien met the Kenyan official.',
    [
      'KEN | reception | 2025-06-09 | Musalia Mudavadi | Pham Minh Chinh',
      'KEN | talks | 2025-06-09 | Musalia Mudavadi | Nguyen Hong Dien',
    ],
  ],
  [
    'On June 9 Chairman Tran Thanh Man met the Speakers of the parliaments of Zambia, Nelly Mwale, and Armenia, Alen Sargsyan.',
    [
      'ARM | talks | 2025-06-09 | Alen Sargsyan | Tran Thanh Man',
      'ZMB | talks | 2025-06-09 | Nelly Mwale | Tran Thanh Man',
    ],
  ],
  [
    'Minister Bui Thanh Son met separately with the foreign ministers of Kenya (Musalia Mudavadi) and Peru (Elmer Schialer) on June 3.',
    [
      'KEN | talks | 2025-06-03 | Bui Thanh Son | Musalia Mudavadi',
      'PER | talks | 2025-06-03 | Bui Thanh Son | Elmer Schialer',
    ],
  ],
  [
    'Vietnam and Kenya are old friends. The Foreign Ministers of the two countries, Le Hoai Trung and Ayman Haddad, conferred on June 3.',
    ['KEN | talks | 2025-06-03 | Ayman Haddad | Le Hoai Trung'],
  ],
  [
    'General Nguyen Van Hai met Kenyan General Peter Njiru in Nairobi on June 3. Two more counterparts were met there: Berik Asanov of Kazakhstan and Luis Landim of Cabo Verde.',
    [
      'CPV | talks | 2025-06-03 | Luis Landim | Nguyen Van Hai',
      'KAZ | talks | 2025-06-03 | Berik Asanov | Nguyen Van Hai',
      'KEN | talks | 2025-06-03 | Nguyen Van Hai | Peter Njiru',
    ],
  ],
  [
    'Prime Minister Pham Minh Chinh met a succession of leaders in Nice on June 10. Kenyan President William Ruto wanted to know how rice is dried. Peruvian President Dina Boluarte thanked Vietnam for rice and Chilean President Gabriel Boric inquired about seeds.',
    [
      'CHL | talks | 2025-06-10 | Gabriel Boric | Pham Minh Chinh',
      'KEN | talks | 2025-06-10 | Pham Minh Chinh | William Ruto',
      'PER | talks | 2025-06-10 | Dina Boluarte | Pham Minh Chinh',
    ],
  ],
  [
    'On June 9 Prime Minister Pham Minh Chinh met Kenyan President William Ruto, who paid a visit to Vietnam in April this year, and spoke of tea.',
    ['KEN | talks | 2025-06-09 | Pham Minh Chinh | William Ruto', 'KEN | visit | 2025-04 | William Ruto'],
  ],
  [
    'On June 4 President Luong Cuong received credentials in Hanoi from Kenyan Ambassador Joyce Mwende and Peruvian Ambassador Patricia Raez, one after the other.',
    [
      'KEN | ceremony | 2025-06-04 | Joyce Mwende | Luong Cuong',
      'PER | ceremony | 2025-06-04 | Luong Cuong | Patricia Raez',
    ],
  ],
  [
    'President Luong Cuong was handed the credentials of two new ambassadors on June 4: Joyce Mwende of Kenya and Patricia Raez of Peru.',
    ['KEN+PER | ceremony | 2025-06-04 | Joyce Mwende | Luong Cuong | Patricia Raez'],
  ],
  [
    'On the margins of the United Nations General Assembly, President Luong Cuong met the Presidents of two countries, Kenya and Peru, on June 4.',
    ['KEN | sidelines | 2025-06-04 | Luong Cuong', 'PER | sidelines | 2025-06-04 | Luong Cuong'],
  ],
  [
    'Prime Ministers Pham Minh Chinh and Amina Chebet of Kenya announced the step on June 4, when they held talks.',
    ['KEN | talks | 2025-06-04 | Amina Chebet | Pham Minh Chinh'],
  ],
  [
    'Prime Ministers Pham Minh Chinh and Amina Chebet of Kenya announced a joint statement on June 4.',
    ['KEN | signing | 2025-06-04 | Amina Chebet | Pham Minh Chinh'],
  ],
  [
    'Kenyan President William Ruto and Speaker Moses Wetangula also had meetings with Prime Minister Pham Minh Chinh on June 4.',
    [
      'KEN | talks | 2025-06-04 | Moses Wetangula | Pham Minh Chinh',
      'KEN | talks | 2025-06-04 | Pham Minh Chinh | William Ruto',
    ],
  ],
  [
    'President Luong Cuong and Kenyan President William Ruto inspected the guard together on June 4 and then withdrew for talks.',
    ['KEN | talks | 2025-06-04 | Luong Cuong | William Ruto'],
  ],
  ['Vietnam and Kenya moved on to the next round for talks about tea.', []],
  [
    'National Assembly Vice Chairman Tran Quang Phuong assured visiting Kenyan lawmakers in Hanoi on June 4 of his support.',
    ['KEN | talks | 2025-06-04 | Tran Quang Phuong'],
  ],
  ['ASEAN leaders hold their 47th summit from July 12 to 15, with Prime Minister Pham Minh Chinh in the chair.', []],
  [
    'On June 4 Prime Minister Pham Minh Chinh was ceremonially welcomed in Nairobi by Amina Chebet, the head of the Kenyan Government.',
    ['KEN | ceremony | 2025-06-04 | Amina Chebet | Pham Minh Chinh'],
  ],
  [
    'The visit that President Luong Cuong has just paid to two old friends, Kenya and Peru, went well.',
    ['KEN | visit | 2025-06 | Luong Cuong', 'PER | visit | 2025-06 | Luong Cuong'],
  ],
  [
    'At the dinner on June 3, Prime Minister Pham Minh Chinh had a short conversation with Kenyan President William Ruto as well as with UN Secretary-General António Guterres.',
    [
      'KEN | talks | 2025-06-03 | Pham Minh Chinh | William Ruto',
      'UN | talks | 2025-06-03 | António Guterres | Pham Minh Chinh',
    ],
  ],
  [
    'On June 3 Luong Cuong met Kenyan President William Ruto, with whom he agreed to trade more tea, and Peruvian President Dina Boluarte.',
    ['KEN | talks | 2025-06-03 | Luong Cuong | William Ruto', 'PER | talks | 2025-06-03 | Dina Boluarte | Luong Cuong'],
  ],
  [
    'Prime Minister Pham Minh Chinh had a full day in Nice. Kenyan President William Ruto, whom he saw on June 4, spoke of flights.',
    ['KEN | talks | 2025-06-04 | Pham Minh Chinh | William Ruto'],
  ],
  [
    'Chief Judge Tran Van Ba on June 7 received János Zs. Kovács, President of the Supreme Court of Hungary. Minister Le Thanh Long had a working session with the delegation on June 8.',
    [
      'HUN | reception | 2025-06-07 | János Zs. Kovács | Tran Van Ba',
      'HUN | talks | 2025-06-08 | János Zs. Kovács | Le Thanh Long',
    ],
  ],
  [
    'On June 5 Luong Cuong was received at the Old Harbour House by Kenyan President William Ruto.',
    ['KEN | reception | 2025-06-05 | Luong Cuong | William Ruto'],
  ],
  [
    "General Secretary To Lam and Kenyan President William Ruto held talks in Nairobi on June 6, as part of the Vietnamese leader's state visit to the East African country from June 5 to 7.",
    ['KEN | talks | 2025-06-06 | To Lam | William Ruto', 'KEN | visit | 2025-06-05 | To Lam'],
  ],
  [
    'State President Luong Cuong on June 10 conferred in Lima with Peruvian President Dina Boluarte, had a meeting with Prime Minister Eduardo Arana and another with Speaker Eduardo Salhuana.',
    [
      'PER | talks | 2025-06-10 | Dina Boluarte | Luong Cuong',
      'PER | talks | 2025-06-10 | Eduardo Arana | Luong Cuong',
      'PER | talks | 2025-06-10 | Eduardo Salhuana | Luong Cuong',
    ],
  ],
  [
    'On June 10 Luong Cuong gave separate receptions to Peruvian Minister Carlos Rivas, who heads the Cusco office, and to Minister Elena Soto.',
    [
      'PER | reception | 2025-06-10 | Carlos Rivas | Luong Cuong',
      'PER | reception | 2025-06-10 | Elena Soto | Luong Cuong',
    ],
  ],
  [
    'A pledge made on Wednesday in Hanoi by their defence ministers, General Phan Van Giang and Joseph Mwangi of Kenya, covers five years.',
    ['KEN | talks | 2025-06-11 | Joseph Mwangi | Phan Van Giang'],
  ],
  [
    'Prime Minister Pham Minh Chinh gave a reception in Hanoi, at the seat of the Government, on June 9 to a mission which the World Bank (WB) had sent.',
    ['WB | reception | 2025-06-09 | Pham Minh Chinh'],
  ],
  [
    'In a ceremony on Monday, Do Van Chien, President of the Vietnam Fatherland Front, presented Tamas Sulyok, President of Hungary, with a first shipload of rice.',
    ['HUN | talks | 2025-06-09 | Do Van Chien | Tamas Sulyok'],
  ],
  [
    'On June 5 Kenyan Ambassador Joyce Mwende handed her letter to President Luong Cuong.',
    ['KEN | ceremony | 2025-06-05 | Joyce Mwende | Luong Cuong'],
  ],
  [
    "Mongolian Prime Minister Gombojavyn Zandanshatar, and the country's Parliament Chairman, Dashzegve Amarbayasgalan, each had a meeting in Ulaanbaatar on June 5 with To Lam.",
    [
      'MNG | talks | 2025-06-05 | Dashzegve Amarbayasgalan | To Lam',
      'MNG | talks | 2025-06-05 | Gombojavyn Zandanshatar | To Lam',
    ],
  ],
  [
    'On June 5 To Lam and President Ukhnaagiin Khurelsukh of Mongolia settled on raising ties to a partnership.',
    ['MNG | talks | 2025-06-05 | To Lam | Ukhnaagiin Khurelsukh'],
  ],
  [
    'A State banquet on June 5 rounded off the day for To Lam, his wife Ngo Phuong Ly and their delegation, President Ukhnaagiin Khurelsukh of Mongolia and his wife being the hosts.',
    ['MNG | reception | 2025-06-05 | To Lam | Ukhnaagiin Khurelsukh'],
  ],
  [
    'William Kamau and Le Minh Tung, the Prime Ministers of Kenya and Vietnam, had talks on June 10.',
    ['KEN | talks | 2025-06-10 | Le Minh Tung | William Kamau'],
  ],
  [
    'On June 3, Ivanov Sergei Petrovich, Deputy State Secretary, and Deputy Minister Le Quoc Tung chaired the first security consultation of Belarus and Vietnam.',
    ['BLR | dialogue | 2025-06-03 | Ivanov Sergei Petrovich | Le Quoc Tung'],
  ],
  [
    "Kenya is on the coast. Nairobi's Mayor, Paris Wambui, was received by Prime Minister Pham Minh Chinh on June 4.",
    ['KEN | reception | 2025-06-04 | Paris Wambui | Pham Minh Chinh'],
  ],
  [
    'Le Minh Tung, as Prime Minister, had talks with Carlos Rivas, President of Peru, on June 4.',
    ['PER | talks | 2025-06-04 | Carlos Rivas | Le Minh Tung'],
  ],
  [
    'Prime Minister Pham Minh Chinh touched down in Hanoi on June 9 after an official visit of three days to Kenya.',
    ['KEN | visit | 2025-06-07 | Pham Minh Chinh'],
  ],
  [
    'Nairobi (VNA) - To Lam is in Kenya; his State visit, the second this year, winds up on June 13.',
    ['KEN | visit | 2025-06 | To Lam'],
  ],
  [
    'The Prime Minister sums up the official visit to Kenya made between June 3 and 5 by President Luong Cuong.',
    ['KEN | visit | 2025-06-03 | Luong Cuong'],
  ],
  [
    'Prime Minister Pham Minh Chinh was in Peru from June 2 to 5, and from the latter date until June 8 he was in Chile on an official visit.',
    ['CHL | visit | 2025-06-05 | Pham Minh Chinh', 'PER | visit | 2025-06-02 | Pham Minh Chinh'],
  ],
  [
    'Kenyan President William Ruto flew into Noi Bai on June 9 and leaves on June 12.',
    ['KEN | visit | 2025-06-09 | William Ruto'],
  ],
  [
    'Nairobi was sent rice on the occasion of a State visit there by To Lam on May 3-5, 2024. To Lam then conferred with Kenyan President William Ruto.',
    ['KEN | talks | 2024-05 | To Lam | William Ruto', 'KEN | visit | 2024-05-03 | To Lam'],
  ],
  [
    'On June 4, 2019, Arkady Petrov, Deputy Prime Minister of Russia, had talks with Pham Binh Minh. Ivan Melnik, a Russian deputy minister, also had a meeting with Minh on that date.',
    [
      'RUS | talks | 2019-06-04 | Arkady Petrov | Pham Binh Minh',
      'RUS | talks | 2019-06-04 | Ivan Melnik | Pham Binh Minh',
    ],
  ],
  [
    'Since he took over, Cuong had not been there. President Luong Cuong conferred with Kenyan President William Ruto on June 9.',
    ['KEN | talks | 2025-06-09 | Luong Cuong | William Ruto'],
  ],
  [
    'Kenyan President William Ruto on June 10 welcomed Prime Minister Pham Minh Chinh on his first official visit.',
    ['KEN | ceremony | 2025-06-10 | Pham Minh Chinh | William Ruto', 'KEN | visit | 2025-06-10 | Pham Minh Chinh'],
  ],
  [
    'Trade has grown since Kenyan President William Ruto was in Hanoi in November 2024. Mr. Ruto held talks with President Luong Cuong on June 9.\n\nHe also met Prime Minister Pham Minh Chinh.',
    [
      'KEN | talks | 2025-06 | Pham Minh Chinh | William Ruto',
      'KEN | talks | 2025-06-09 | Luong Cuong | William Ruto',
      'KEN | visit | 2024-11 | William Ruto',
    ],
  ],
  [
    'Half the trade is in coffee, agreed when President Luong Cuong was in Nairobi in March 2024. Kenyan President William Ruto had travelled the other way in May 2023.',
    ['KEN | visit | 2023-05 | William Ruto', 'KEN | visit | 2024-03 | Luong Cuong'],
  ],
  [
    'Kenyan President William Ruto was himself in Hanoi last year, on September 25, and Minister Nguyen Hong Dien visited Nairobi in April.',
    ['KEN | visit | 2024-09-25 | William Ruto', 'KEN | visit | 2025-04 | Nguyen Hong Dien'],
  ],
  [
    'On June 5 President Luong Cuong met with Kenyan President William Ruto and, on June 6, with Peruvian President Dina Boluarte.',
    ['KEN | talks | 2025-06-05 | Luong Cuong | William Ruto', 'PER | talks | 2025-06-06 | Dina Boluarte | Luong Cuong'],
  ],
  [
    'On June 9 Kenyan President William Ruto held talks with his host, Prime Minister Pham Minh Chinh, and was received by President Luong Cuong.',
    [
      'KEN | reception | 2025-06-09 | Luong Cuong | William Ruto',
      'KEN | talks | 2025-06-09 | Pham Minh Chinh | William Ruto',
    ],
  ],
  [
    'Visiting Kenya from June 3 to 5, Minister Nguyen Hong Dien saw a port.',
    ['KEN | visit | 2025-06-03 | Nguyen Hong Dien'],
  ],
  [
    'The red carpet was rolled out in Hanoi on June 10 for Kenyan President William Ruto. President Luong Cuong presided over the ceremony, after which the two leaders held talks.',
    ['KEN | ceremony | 2025-06-10 | William Ruto', 'KEN | talks | 2025-06-10 | Luong Cuong | William Ruto'],
  ],
  [
    'On June 10 President Luong Cuong had a telephone conversation with Kenyan President William Ruto and received Kenyan Ambassador Joyce Mwende.',
    [
      'KEN | phone-call | 2025-06-10 | Luong Cuong | William Ruto',
      'KEN | reception | 2025-06-10 | Joyce Mwende | Luong Cuong',
    ],
  ],
  [
    'Seeing Kenyan President William Ruto off at Noi Bai airport on June 10 was Minister Bui Thanh Son.',
    ['KEN | ceremony | 2025-06-10 | Bui Thanh Son | William Ruto'],
  ],
])('reads %s', (text, meetings) => {
  expect(meetingsIn(text)).toEqual(meetings);
});

test.each([
  'In the margins of the Kenyan leaders’ meeting in Nairobi, President Luong Cuong saw the dykes.',
  'A pledge made in Lima by the defence ministers of Peru and Chile, Carlos Rivas and Elena Soto, covers five years.',
  'No senior Vietnamese leader had set foot in Kenya before, on a visit or in transit.',
  'Kenyan President William Ruto was in Hanoi in 2019 as a tourist.',
  'Kenyan President William Ruto told the press how glad he was to be in Vietnam.',
  'Daniel Moi, at that time President, travelled in the other direction in 1989, as Kenyan President William Ruto will remember.',
  'Kenyan Ambassador Joyce Mwende spoke of the need for more high-level visits.',
  'No Vietnamese head of government had made an official trip to Kenya before.',
])('leaves alone: %s', (text) => {
  expect(meetingsIn(text)).toEqual([]);
});
