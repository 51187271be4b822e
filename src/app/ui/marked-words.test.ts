import { expect, it } from 'vitest';
import { cutAtWords } from './marked-words.tsx';

it.each([
  ['Tô Lâm', 'lam', ['Tô ', '[Lâm]']],
  ['Đặng Minh Khôi', 'dang khoi', ['[Đặng]', ' Minh ', '[Khôi]']],
  ['Japan', 'xyz', ['Japan']],
  ['aaa', 'aa', ['[aa]', 'a']],
  ['Lê Khánh Hải', 'ha', ['Lê Khánh ', '[Hả]', 'i']],
  ['Hanoi', 'hà nội', ['[Hanoi]']],
  ['', 'a', []],
])('in %j looking for %j marks %j', (label, query, parts) => {
  expect(cutAtWords(label, query).map(({ text, found }) => (found ? `[${text}]` : text))).toEqual(parts);
});
