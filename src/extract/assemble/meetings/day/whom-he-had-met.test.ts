import { expect, test } from 'vitest';
import { extractArticle } from '../../../pipeline.ts';

function meetingsIn(text: string) {
  const meta = { published: '2025-06-12', outlet: 'VNA' };
  return extractArticle({ id: 'a', file: 'a.txt', text, meta })
    .line.meetings.map(({ date, partners, kind, status, place }) =>
      [date, partners.join('+'), kind, status, place].join(' '),
    )
    .sort();
}

test.each([
  [
    'Hanoi (VNA) - On June 11 Kenyan Prime Minister Musalia Mudavadi was received by Prime Minister Pham Minh Chinh, whom he had last met on the sidelines of a summit in Kazan, Russia, on May 10, 2023.',
    ['2023-05-10 KEN sidelines held Kazan', '2025-06-11 KEN reception held Hanoi'],
  ],
  [
    'Hanoi (VNA) - President Luong Cuong held talks in Hanoi on June 11 with Kenyan President William Ruto, whom he had invited when they met on the sidelines of the United Nations General Assembly in New York on September 23, 2024.',
    ['2024-09-23 KEN sidelines held New York', '2025-06-11 KEN talks held Hanoi'],
  ],
  [
    'Hanoi (VNA) - Foreign Minister Bui Thanh Son on June 11 met Kenyan Foreign Minister Musalia Mudavadi, with whom he had talked on the phone in January.',
    ['2025-01 KEN phone-call held ', '2025-06-11 KEN talks held Hanoi'],
  ],
  [
    'Hanoi (VNA) - Kenyan President William Ruto spoke on June 11 next to President Luong Cuong, with whom he had just held talks.',
    ['2025-06-11 KEN talks held Hanoi'],
  ],
  // One encounter, told once.
  [
    'Hanoi (VNA) - Kenyan Foreign Minister Musalia Mudavadi, whom Foreign Minister Bui Thanh Son had received in Hanoi on June 11, praised the rice.',
    ['2025-06-11 KEN reception held Hanoi'],
  ],
])('%s', (text, meetings) => {
  expect(meetingsIn(text)).toEqual(meetings);
});
