import { expect, test } from 'vitest';
import { extractArticle } from '../../../pipeline.ts';

/** One line a meeting but for visits: partner, first day or month, people. */
function meetingsIn(text: string): string[] {
  const input = { id: 'turn', file: 'turn.txt', text, meta: { published: '2025-06-12' } };
  return extractArticle(input)
    .line.meetings.filter(({ kind }) => kind !== 'visit')
    .map(({ partners, date, participants }) =>
      [partners.join('+'), date, ...participants.map(({ name }) => name).sort()].join(' | '),
    )
    .sort();
}

test.each([
  [
    'National Assembly Chairman Tran Thanh Man attended the conference in Geneva on June 10. He met with IPU President Lena Moser, UNCTAD Secretary-General Pablo Reyes and speakers from Kenya, Chile and Oman.',
    [
      'CHL | 2025-06-10 | Tran Thanh Man',
      'IPU | 2025-06-10 | Lena Moser | Tran Thanh Man',
      'KEN | 2025-06-10 | Tran Thanh Man',
      'OMN | 2025-06-10 | Tran Thanh Man',
      'UNCTAD | 2025-06-10 | Pablo Reyes | Tran Thanh Man',
    ],
  ],
  [
    'Prime Minister Pham Minh Chinh attended the summit in Geneva on June 10. There he held bilateral meetings with heads of state and country leaders, including the Kenyan President, Chilean Premier, Prime Ministers of Norway, Oman and Spain to discuss trade.',
    ['CHL', 'ESP', 'KEN', 'NOR', 'OMN'].map((code) => `${code} | 2025-06-10 | Pham Minh Chinh`),
  ],
  [
    'On June 10, Phan Van Mai, Chairman of the HCMC People’s Committee, received the new Consuls General (CGs) of Kenya, Chile and Oman for a courtesy visit.',
    ['CHL+KEN+OMN | 2025-06-10 | Phan Van Mai'],
  ],
  [
    'Prime Minister Pham Minh Chinh received on June 10 WB Country Director Lena Moser, ADB Country Director Pablo Reyes and UNDP Resident Representative Amos Mutua.',
    ['ADB+UNDP+WB | 2025-06-10 | Amos Mutua | Lena Moser | Pablo Reyes | Pham Minh Chinh'],
  ],
  [
    'State President Luong Cuong was in Chile from June 8 to 10. President Pablo Reyes and Prime Minister Lena Moser received the Vietnamese leader on June 9.',
    ['CHL | 2025-06-09 | Lena Moser | Luong Cuong', 'CHL | 2025-06-09 | Luong Cuong | Pablo Reyes'],
  ],
  [
    'State President Luong Cuong was in Chile from June 8 to 10. President Pablo Reyes and Prime Minister Lena Moser together received the Vietnamese leader on June 9.',
    ['CHL | 2025-06-09 | Lena Moser | Luong Cuong | Pablo Reyes'],
  ],
  [
    'State President Luong Cuong was in Spain from June 8 to 10. King Felipe and Queen Letizia received him on June 9.',
    ['ESP | 2025-06-09 | Felipe | Letizia | Luong Cuong'],
  ],
  [
    'State President Luong Cuong was in Chile from June 8 to 10. Senate President Pablo Reyes and Foreign Minister Lena Moser also met him.',
    ['CHL | 2025-06 | Lena Moser | Luong Cuong', 'CHL | 2025-06 | Luong Cuong | Pablo Reyes'],
  ],
  [
    'The agreements were signed in Hanoi on June 10 by Deputy Minister Tran Van Son and German Director Lena Moser, in the presence of Minister Le Van Binh and German Ambassador Rolf Adler.',
    ['DEU | 2025-06-10 | Le Van Binh | Lena Moser | Rolf Adler | Tran Van Son'],
  ],
  [
    'State President Luong Cuong visited Chile. A separate meeting was arranged with Chilean Foreign Minister Lena Moser on June 10.',
    ['CHL | 2025-06-10 | Lena Moser | Luong Cuong'],
  ],
  [
    'Kenyan Minister Amos Mutua is in Hanoi. He was on Friday due to see Minister Le Van Binh. He will meet Prime Minister Pham Minh Chinh on Saturday.',
    ['KEN | 2025-06-13 | Amos Mutua | Le Van Binh', 'KEN | 2025-06-14 | Amos Mutua | Pham Minh Chinh'],
  ],
  [
    'State President Luong Cuong was in Bern on June 10. There, President of the National Council of Switzerland Lena Moser and he agreed on the trade pact.',
    ['CHE | 2025-06-10 | Lena Moser | Luong Cuong'],
  ],
  [
    'Prime Minister Pham Minh Chinh was in Davos on June 10. Receiving Pablo Reyes, President of the World Bank, the PM asked for loans.',
    ['WB | 2025-06-10 | Pablo Reyes | Pham Minh Chinh'],
  ],
])('%s', (text, meetings) => {
  expect(meetingsIn(text)).toEqual(meetings);
});
