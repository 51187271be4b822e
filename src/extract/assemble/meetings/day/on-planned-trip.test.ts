import { expect, test } from 'vitest';
import { extractArticle } from '../../../pipeline.ts';

const read = (text: string) =>
  extractArticle({ id: 'a', file: 'a.txt', text, meta: { published: '2025-06-25' } })
    .line.meetings.map(({ kind, date, status, place }) => [kind, date, status, place].join(' '))
    .sort();

const SUMMIT =
  'Prime Minister Pham Minh Chinh has accepted an invitation to take part in the seventh Mekong-Japan Summit, which is to be convened in Tokyo from July 2 to 4.';
const BETWEEN = 'Ways to keep the river clean will be looked at by experts.\n\nRice farmers hope for rain.';

test('what is planned beside a summit to come is of its month, however far behind it is told', () => {
  expect(
    read(`${SUMMIT}\n\n${BETWEEN}\n\nWhile in Tokyo, he will hold talks with Prime Minister Taro Mori of Japan.`),
  ).toEqual(['conference 2025-07-02 planned Tokyo', 'talks 2025-07 planned Tokyo']);
});

test('two offices without a name are two encounters, and none is the summit', () => {
  expect(
    read(
      `${SUMMIT}\n\nHe will meet with the Speaker of the House of Representatives and the President of the House of Councillors of Japan.`,
    ),
  ).toEqual(['conference 2025-07-02 planned Tokyo', 'talks 2025-07 planned Tokyo', 'talks 2025-07 planned Tokyo']);
});

test('a line of a city and a day tells when the page was written, not when something was', () => {
  expect(
    read(
      `Regular press conference\n\n(Ha Noi, June 24th 2025)\n\n${SUMMIT}\n\n${BETWEEN}\n\nHe will meet Prime Minister Taro Mori of Japan.`,
    ),
  ).toEqual(['conference 2025-07-02 planned Tokyo', 'talks 2025-07 planned Tokyo']);
});
