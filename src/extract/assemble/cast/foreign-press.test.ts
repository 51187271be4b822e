import { describe, expect, test } from 'vitest';
import { readDocument } from '../../read-document.ts';
import { castOf } from './cast-of.ts';

function namesIn(text: string, outlet: string) {
  const document = readDocument({ id: 'a', file: 'a.txt', text, meta: { published: '2025-06-12', outlet } });
  return castOf(document)
    .actors.at(-1)!
    .map((actor) => actor.persons[0]?.name ?? (actor.form === 'pair' ? 'pair' : null));
}

describe('people of Vietnam by their family name, as the press abroad has it', () => {
  test.each([
    ['Mr Pham spoke of rice.', ['Pham Minh Chinh']],
    ['Prime Minister Pham spoke of rice.', ['Pham Minh Chinh']],
    ['Minister Pham spoke of rice.', ['Pham Gia Tuc']],
    ['Luong spoke of rice.', ['Luong Cuong']],
    ['Pham Street was closed.', []],
  ])('%s', (sentence, names) => {
    const lead =
      'President Luong Cuong, Prime Minister Pham Minh Chinh and Minister Pham Gia Tuc of Vietnam are in town.';
    expect(namesIn(`${lead} ${sentence}`, 'Reuters')).toEqual(names);
  });
});

describe('who is at home in the press of another country', () => {
  test.each([
    [
      'its own President, however near that of Vietnam was named',
      'Kenyan President William Ruto flew to Hanoi. President Luong Cuong of Vietnam likes tea. The President left.',
      'Nairobi Times',
      ['William Ruto'],
    ],
    [
      'the guest is of Vietnam where the first journey leads abroad',
      'Minister Tran Van Son is on a visit to Kenya. Governor Amina Wario likes tea. The guest likes coffee.',
      'AP',
      ['Tran Van Son'],
    ],
    [
      'the visiting dignitary is of Vietnam where a ministry abroad tells of no journey',
      'Minister Tran Van Son met Governor Amina Wario of Kenya. The visiting dignitary likes coffee.',
      'Ministry of Trade of Kenya',
      ['Tran Van Son'],
    ],
    [
      'the visitor is of Vietnam under a dateline abroad',
      'NAIROBI, June 3 - Minister Tran Van Son met Governor Amina Wario of Kenya. The visitor likes coffee.',
      'AP',
      ['Tran Van Son'],
    ],
    [
      'the premier told as the counterpart of another',
      'Kenyan Prime Minister Amina Wario saw her Vietnamese counterpart Tran Van Son. The Vietnamese premier likes coffee.',
      'AP',
      ['Tran Van Son'],
    ],
  ])('%s', (_, text, outlet, names) => {
    expect(namesIn(text, outlet)).toEqual(names);
  });
});

describe('names without a title', () => {
  test.each([
    ['Tran Van Son and his host Rosa Marin of Peru looked on.', ['Tran Van Son', 'Rosa Marin']],
    ['The two trade ministers, Tran Van Son and Rosa Marin of Peru, looked on.', ['Tran Van Son', 'Rosa Marin']],
    ['Tran Van Son and Blue River of Peru looked on.', ['Tran Van Son']],
  ])('%s', (text, names) => {
    expect(namesIn(text, 'VNA')).toEqual(names);
  });
});

describe('words that are nobody, or somebody else', () => {
  test.each([
    ['Kenyan President William Ruto met Minister Tran Van Son. The official round of talks was long.', [null], 0],
    ['Kenyan President William Ruto called on both Minister Tran Van Son and Minister Le Van Ba.', ['pair'], 0],
  ])('%s', (text, never, times) => {
    expect(namesIn(text, 'VNA').filter((name) => never.includes(name as never)).length).toBe(times);
  });

  test('the host is not who is named for the first time behind the word', () => {
    expect(
      namesIn(
        'Minister Tran Van Son welcomed Kenyan President William Ruto. Ruto talked with his host and called on Speaker Le Van Ba.',
        'VNA',
      ),
    ).toEqual(['William Ruto', 'Tran Van Son', 'Le Van Ba']);
  });
});

describe('who is meant by what he was, and beside whom', () => {
  test.each([
    [
      'the former minister is the one told of',
      'UNESCO chief Rosa Marin came to Hanoi on Monday. The former Peruvian minister dined late.',
      ['Rosa Marin'],
    ],
    [
      'who talks with somebody is not that somebody',
      'Minister Tran Van Son flew to Lima. Peruvian President Rosa Marin was another leader with whom he conversed.',
      ['Rosa Marin', 'Tran Van Son'],
    ],
    [
      'the subject goes on in the clause about another',
      'Peruvian Minister Juan Marin received Minister Tran Van Son, with whom he spoke of rice.',
      ['Juan Marin', 'Tran Van Son', 'Juan Marin'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text, 'VNA')).toEqual(names);
  });
});
