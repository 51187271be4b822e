import { expect, test } from 'vitest';
import { readDocument } from '../../read-document.ts';
import { castOf } from './cast-of.ts';

/** Whom the pronouns of the last sentence mean, in order. */
function meantIn(text: string) {
  const document = readDocument({ id: 'a', file: 'a.txt', text, meta: { published: '2025-06-12' } });
  return castOf(document)
    .actors.at(-1)!
    .filter(({ form }) => form === 'pronoun')
    .map(({ persons }) => persons[0]?.name);
}

const LEAD = 'Kenyan President William Ruto is in Hanoi.';

test.each([
  ['President Luong Cuong welcomed him, and he had talks with Tran Thanh Man.', ['William Ruto', 'William Ruto']],
  ['President Luong Cuong saw him on June 3, on which he also called on To Lam.', ['William Ruto', 'William Ruto']],
  ['Welcoming him at the palace, President Luong Cuong spoke of rice.', ['William Ruto']],
  ['President Luong Cuong received the guest. Later he met Tran Thanh Man.', ['William Ruto']],
  [
    'Minister Pham Thu Hang said that she was glad. Welcoming him, President Luong Cuong spoke of rice.',
    ['William Ruto'],
  ],
])('who meets those of Vietnam is the guest: %s', (text, names) => {
  expect(meantIn(`${LEAD} National Assembly Chairman Tran Thanh Man and To Lam stayed. ${text}`)).toEqual(names);
});

test.each([
  ['President Luong Cuong said that he had met Tran Thanh Man.', ['Luong Cuong']],
  ['President Luong Cuong received Ruto, and he met Ugandan Minister Jane Okello.', ['Luong Cuong']],
  ['President Luong Cuong was there, and he praised Tran Thanh Man.', ['Luong Cuong']],
])('and nobody else: %s', (text, names) => {
  expect(meantIn(`${LEAD} National Assembly Chairman Tran Thanh Man stayed. ${text}`)).toEqual(names);
});
