import { expect, test } from 'vitest';
import { readDocument } from '../../read-document.ts';

function countriesOf(text: string, word: string): (string | null)[] {
  const { sentences, text: clean } = readDocument({ id: 'a', file: 'a.txt', text });
  return sentences
    .flatMap(({ mentions }) => mentions)
    .flatMap((one) => (one.kind === 'organisation' && clean.slice(one.start, one.end) === word ? [one.country] : []));
}

test('a short name in brackets is the organisation in what follows', () => {
  expect(
    countriesOf('He met the Portuguese Communist Party (PCP) in Lisbon. The PCP is a hundred years old.', 'PCP'),
  ).toEqual(['PRT']);
});

test.each([
  'The PCP met the Portuguese Communist Party.',
  'He met the Portuguese Communist Party (in Lisbon). The PCP came along.',
])('nothing tells whose it is in "%s"', (text) => {
  expect(countriesOf(text, 'PCP')).toEqual([]);
});

test.each([
  ['The International Monetary Fund (IMF) came on Monday. The PM asked for the Fund to stay.', 1],
  ['The International Monetary Fund (IMF) came on Monday. The PM spoke of the Fund for Ports, and of a Fund.', 0],
  ['The PM asked for the Fund to stay.', 0],
])('an organisation is called by its kind, once it has been named: %s', (text, count) => {
  expect(countriesOf(text, 'Fund')).toHaveLength(count);
});
