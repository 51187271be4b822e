import { expect, test } from 'vitest';
import { extractArticle } from '../../pipeline.ts';

/** One line a meeting: partner, kind, first day or month, people. */
function meetingsIn(text: string, published = '2025-06-12'): string[] {
  const input = { id: 'who', file: 'who.txt', text, meta: { published } };
  return extractArticle(input)
    .line.meetings.map(({ partners, kind, date, participants }) =>
      [partners.join('+'), kind, date, ...participants.map(({ name }) => name).sort()].join(' | '),
    )
    .sort();
}

test.each([
  [
    'Minister Le Hoai Trung met separately with his Kenyan and Peruvian counterparts Ayman Haddad and Elmer Lopez, and Omani Minister Nasser Al Amri on June 9.',
    [
      'KEN | talks | 2025-06-09 | Ayman Haddad | Le Hoai Trung',
      'OMN | talks | 2025-06-09 | Le Hoai Trung | Nasser Al Amri',
      'PER | talks | 2025-06-09 | Elmer Lopez | Le Hoai Trung',
    ],
  ],
  [
    'Prime Minister Pham Minh Chinh met with the Kenyan and Peruvian Presidents William Ruto and Jose Jeri on June 9.',
    [
      'KEN | talks | 2025-06-09 | Pham Minh Chinh | William Ruto',
      'PER | talks | 2025-06-09 | Jose Jeri | Pham Minh Chinh',
    ],
  ],
  [
    'Foreign Minister Le Hoai Trung met the Foreign Ministers of Zambia, Nelly Mwale, and Armenia, Alen Sargsyan, on June 9.',
    [
      'ARM | talks | 2025-06-09 | Alen Sargsyan | Le Hoai Trung',
      'ZMB | talks | 2025-06-09 | Le Hoai Trung | Nelly Mwale',
    ],
  ],
  [
    'Minister Nguyen Hong Dien received Kenyan Minister Lee Kinyanjui on June 9. On May 5 Deputy Prime Minister Bui Thanh Son held talks with President William Ruto in Nairobi. Dien told his guest on June 9 that trade would grow.',
    [
      'KEN | reception | 2025-06-09 | Lee Kinyanjui | Nguyen Hong Dien',
      'KEN | talks | 2025-05-05 | Bui Thanh Son | William Ruto',
    ],
  ],
  [
    'Chairman Tran Thanh Man was in Kenya from June 3 to 5. In Nairobi he met Speaker Gladys Boss.\n\nHis official visit to Peru began on June 6. Meeting with Speaker Eduardo Silva on June 7, he spoke of rice.',
    [
      'KEN | talks | 2025-06 | Gladys Boss | Tran Thanh Man',
      'KEN | visit | 2025-06-03 | Tran Thanh Man',
      'PER | talks | 2025-06-07 | Eduardo Silva | Tran Thanh Man',
      'PER | visit | 2025-06-06 | Tran Thanh Man',
    ],
  ],
  [
    'External affairs from June 3 to 9: Deputy PM visits Kenya\n\nDeputy Prime Minister Tran Hong Ha was in Nairobi on a working visit to Kenya on June 5. Deputy Prime Minister Bui Thanh Son opened a fair.',
    ['KEN | visit | 2025-06-05 | Tran Hong Ha'],
  ],
  [
    'In Nairobi on June 9, besides talks with President William Ruto and Speaker Gladys Boss, Chairman Tran Thanh Man met Prime Minister Lee Kinyanjui of Kenya.',
    [
      'KEN | talks | 2025-06-09 | Gladys Boss | Tran Thanh Man',
      'KEN | talks | 2025-06-09 | Lee Kinyanjui | Tran Thanh Man',
      'KEN | talks | 2025-06-09 | Tran Thanh Man | William Ruto',
    ],
  ],
  [
    'Minister Phan Van Giang received in Hanoi Kenyan Ambassador Mary Otieno on June 9.',
    ['KEN | reception | 2025-06-09 | Mary Otieno | Phan Van Giang'],
  ],
  [
    'The pact was signed in Lima on May 5. On that occasion Minister Phan Van Giang held talks with Peruvian Foreign Minister Ana Lopez.',
    ['PER | talks | 2025-05-05 | Ana Lopez | Phan Van Giang'],
  ],
  [
    'Deputy Foreign Minister Nguyen Van Binh, head of ASEAN SOM Vietnam, received Kenyan Ambassador Mary Otieno on June 9.',
    ['KEN | reception | 2025-06-09 | Mary Otieno | Nguyen Van Binh'],
  ],
  [
    'Minister Phan Van Giang received Ms. V.I. Orlova, Vice Chairwoman of the Federation Council of Russia, on June 9. He was in Washington D.C. President Luong Cuong sent a letter.',
    ['RUS | reception | 2025-06-09 | Phan Van Giang | V.I. Orlova'],
  ],
  [
    'Cambodian Defence Minister Gen. Tea Sarin met Minister Phan Van Giang in Hanoi on June 9.',
    ['KHM | talks | 2025-06-09 | Phan Van Giang | Tea Sarin'],
  ],
  [
    'Meeting with Kenyan President William Ruto in Nairobi on June 9, Prime Minister Pham Minh Chinh thanked him for their talks in Lima in January.',
    [
      'KEN | talks | 2025-01 | Pham Minh Chinh | William Ruto',
      'KEN | talks | 2025-06-09 | Pham Minh Chinh | William Ruto',
    ],
  ],
  [
    'Talking with Kenyan President William Ruto on June 9, Prime Minister Pham Minh Chinh recalled their online meeting of May 2.',
    [
      'KEN | talks | 2025-05-02 | Pham Minh Chinh | William Ruto',
      'KEN | talks | 2025-06-09 | Pham Minh Chinh | William Ruto',
    ],
  ],
  [
    'The official visit of Prime Minister Pham Minh Chinh to Kenya was a success, Foreign Minister Bui Thanh Son said on June 9. It was the first visit to Kenya by a top leader of Vietnam.',
    ['KEN | visit |  | Pham Minh Chinh'],
  ],
  [
    'Prime Minister Pham Minh Chinh received Kenyan President William Ruto on June 9 for talks.',
    ['KEN | reception | 2025-06-09 | Pham Minh Chinh | William Ruto'],
  ],
  [
    'An official visit to Kenya, the first in twenty years, got under way late on June 9 with the arrival of Prime Minister Pham Minh Chinh in Nairobi. Minister Musalia Mudavadi of Kenya and Peter Njiru, a Deputy Minister, were among those who received him at the airport.',
    [
      'KEN | reception | 2025-06-09 | Musalia Mudavadi | Peter Njiru | Pham Minh Chinh',
      'KEN | visit | 2025-06-09 | Pham Minh Chinh',
    ],
  ],
  [
    'Prime Minister Pham Minh Chinh landed in Nairobi on June 9. On hand to welcome him at the airport were Kenyan Minister Lee Kinyanjui and Ambassador Nguyen Van Trung.',
    ['KEN | reception | 2025-06-09 | Lee Kinyanjui | Pham Minh Chinh', 'KEN | visit | 2025-06-09 | Pham Minh Chinh'],
  ],
  [
    'Kenyan Minister Lee Kinyanjui met Prime Minister Pham Minh Chinh at Nairobi airport on June 9.',
    ['KEN | reception | 2025-06-09 | Lee Kinyanjui | Pham Minh Chinh'],
  ],
  [
    'Kenyan President William Ruto and Speaker Gladys Boss had meetings with Prime Minister Pham Minh Chinh on June 9.',
    [
      'KEN | talks | 2025-06-09 | Gladys Boss | Pham Minh Chinh',
      'KEN | talks | 2025-06-09 | Pham Minh Chinh | William Ruto',
    ],
  ],
  [
    'The envoys of the EU and of its member states, with EU Ambassador Pierre Duval at their head, gathered in Hanoi on June 9 for a reception hosted by Chairman Tran Thanh Man.',
    ['EU | reception | 2025-06-09 | Pierre Duval | Tran Thanh Man'],
  ],
  [
    'To Lam to travel to Kenya\n\nTo Lam, the General Secretary, will be in Kenya from June 21 to 27 for the UN General Assembly’s special session.',
    ['UN | conference | 2025-06-21 | To Lam'],
  ],
  [
    'Party General Secretary To Lam was in Peru and Kenya, Minister Bui Thanh Son told the press. In Lima, said Son, the Party chief and President Dina Boluarte of Peru held talks on June 9. He then met Speaker Eduardo Salhuana of Peru.',
    ['PER | talks | 2025-06-09 | Dina Boluarte | To Lam', 'PER | talks | 2025-06-09 | Eduardo Salhuana | To Lam'],
  ],
  [
    'Kenyan President William Ruto is on a visit to Vietnam from June 9 to 12. Tuesday was given over to talks. State President Luong Cuong met him at the palace.',
    ['KEN | talks | 2025-06-10 | Luong Cuong | William Ruto', 'KEN | visit | 2025-06-09 | William Ruto'],
  ],
  [
    'Minister Tran Van Binh welcomed a delegation of the Workers’ Party of Kenya on June 10. Vice President Peter Njiru of Kenya, who led the group, spoke of tea.',
    ['KEN | reception | 2025-06-10 | Peter Njiru | Tran Van Binh'],
  ],
  [
    'Morning digest on June 12\n\nKenyan President William Ruto flew home on June 10 at the end of a three-day visit to Vietnam. His talks with President Luong Cuong a day earlier had been long.',
    ['KEN | talks | 2025-06-09 | Luong Cuong | William Ruto', 'KEN | visit | 2025-06-08 | William Ruto'],
  ],
  [
    'UNICEF Representative Peter Njiru spoke of schools. Njiru, the UNICEF boss in Hanoi since 2024, had been received by Minister Tran Van Binh on June 9.',
    ['UNICEF | reception | 2025-06-09 | Peter Njiru | Tran Van Binh'],
  ],
  [
    'President Luong Cuong and his wife came to Nairobi on June 10 and were driven to State House, where Kenyan President William Ruto gave them a ceremonial welcome. The two presidents then had a meeting. A State dinner given by Ruto and his wife Rachel rounded off the day.',
    [
      'KEN | ceremony | 2025-06-10 | Luong Cuong | William Ruto',
      'KEN | reception | 2025-06-10 | Luong Cuong | Rachel | William Ruto',
      'KEN | talks | 2025-06-10 | Luong Cuong | William Ruto',
      'KEN | visit | 2025-06-10 | Luong Cuong',
    ],
  ],
  [
    'Kenyan Ambassador Joyce Mwende was in Hanoi on June 10. Prime Minister Pham Minh Chinh gave her a dinner.',
    ['KEN | reception | 2025-06-10 | Joyce Mwende | Pham Minh Chinh'],
  ],
  [
    'Kenyan Minister Musalia Mudavadi spoke of coffee. His ideas found a friendly reception with Minister Tran Van Binh. His plan for a port met with a warm welcome from Chairman Le Van Son.',
    [],
  ],
  [
    'Minister Tran Van Binh received Kenyan Minister Musalia Mudavadi in Hanoi on June 9, who was accompanied by Ambassador Joyce Mwende.',
    ['KEN | reception | 2025-06-09 | Joyce Mwende | Musalia Mudavadi | Tran Van Binh'],
  ],
  [
    'President Luong Cuong was a guest of King Felipe and Queen Letizia of Spain at a luncheon in Madrid on June 3.',
    ['ESP | reception | 2025-06-03 | Felipe | Letizia | Luong Cuong'],
  ],
  [
    'While in Hanoi on June 3 Kenyan President William Ruto met with both of Vietnam’s top leaders: General Secretary To Lam and Prime Minister Pham Minh Chinh.',
    ['KEN | talks | 2025-06-03 | Pham Minh Chinh | William Ruto', 'KEN | talks | 2025-06-03 | To Lam | William Ruto'],
  ],
  [
    'Vice President Vo Thi Anh Xuan received new ambassadors on June 3: Ana Lopez of Peru and Nasser Haddad of Oman.',
    ['OMN+PER | reception | 2025-06-03 | Ana Lopez | Nasser Haddad | Vo Thi Anh Xuan'],
  ],
  [
    'Minister Tran Van Binh hosted in Hanoi on June 3 a lunar new year gathering for the ambassadors of Kenya and Peru.',
    ['KEN+PER | reception | 2025-06-03 | Tran Van Binh'],
  ],
  [
    'President Luong Cuong attended a private audience with Pope Leo in Rome on June 3.',
    ['VAT | reception | 2025-06-03 | Leo | Luong Cuong'],
  ],
  [
    'Kenyan Minister Musalia Mudavadi welcomed to his office in Nairobi on June 3 Vu Van Binh, who chairs the Vietnamese parliament’s budget committee.',
    ['KEN | reception | 2025-06-03 | Musalia Mudavadi | Vu Van Binh'],
  ],
  [
    'Deputy Minister Tran Van Binh co-chaired with Kenyan Principal Secretary Musalia Mudavadi, a veteran diplomat, the third meeting of the Joint Trade Committee in Nairobi on June 3.',
    ['KEN | dialogue | 2025-06-03 | Musalia Mudavadi | Tran Van Binh'],
  ],
  [
    'Kenyan President William Ruto landed in Hanoi on June 11. The 58-year-old leader is to meet Prime Minister Pham Minh Chinh on June 12.',
    ['KEN | talks | 2025-06-12 | Pham Minh Chinh | William Ruto', 'KEN | visit | 2025-06-11 | William Ruto'],
  ],
  [
    'Minister Tran Van Binh held a reception on June 3 for a US congressional delegation whose members included Senators Alan Moore and Tammy Reed.',
    ['USA | reception | 2025-06-03 | Alan Moore | Tammy Reed | Tran Van Binh'],
  ],
  [
    'Polish Sejm Marshal Jan Nowak and Senate Marshal Ewa Lis held separate meetings with Prime Minister Pham Minh Chinh in Warsaw on June 3.',
    ['POL | talks | 2025-06-03 | Ewa Lis | Pham Minh Chinh', 'POL | talks | 2025-06-03 | Jan Nowak | Pham Minh Chinh'],
  ],
  [
    'Minister Tran Van Binh on June 3 met Peruvian Minister Elmer Schialer and, on the same day, his Kenyan colleague Musalia Mudavadi.',
    [
      'KEN | talks | 2025-06-03 | Musalia Mudavadi | Tran Van Binh',
      'PER | talks | 2025-06-03 | Elmer Schialer | Tran Van Binh',
    ],
  ],
  [
    'Vietnam’s To Lam was in Nairobi on June 3. Kenyan President William Ruto received the Vietnamese leader that day.',
    ['KEN | reception | 2025-06-03 | To Lam | William Ruto'],
  ],
  ['The Kenyan minister told his guest of rice on June 3.', []],
  [
    'Minister Tran Van Binh said on June 3 that a delegation including Kenyan Senators Amos Mutua and Jane Wario might come.',
    [],
  ],
])('%s', (text, expected) => {
  expect(meetingsIn(text)).toEqual(expected);
});

test('a headline of the first of the month tells of the day before', () => {
  const text =
    'Trade minister receives Kenyan guest\n\nHanoi (VNA) – Minister Tran Van Binh received Musalia Mudavadi, Minister of Trade of Kenya, in Hanoi on May 31.';
  expect(meetingsIn(text, '2025-06-01')).toEqual(['KEN | reception | 2025-05-31 | Musalia Mudavadi | Tran Van Binh']);
});

test('an ambassador writes of himself', () => {
  const text =
    'A column\n\nBy Amos Mutua, Ambassador of Kenya to Vietnam\n\nOn June 3 I was received by President Luong Cuong, who spoke of coffee.';
  expect(meetingsIn(text)).toEqual(['KEN | reception | 2025-06-03 | Amos Mutua | Luong Cuong']);
});
